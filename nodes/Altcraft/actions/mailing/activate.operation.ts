import { attachments } from '../../fields/attachments';
import { additionalFields } from '../../fields/collection';
import { content } from '../../fields/content';
import { sentWhenOn } from '../../fields/switch';
import type { Operation } from '../operation';
import { overrideLimit, overrideSourceWhenRunNow } from './audience';
import { mailingId } from './mailingId';
import { runNow } from './runNow';

/** Page "Activate mailing". */
export const activate: Operation = {
	value: 'activate',
	name: 'Activate',
	action: 'Activate mailing',
	description: 'Switch a mailing on, and launch it at once where you wish',
	endpoint: '/campaigns/activate/',
	fields: [
		mailingId,
		sentWhenOn(runNow, 'run_now'),
		additionalFields(attachments, content, overrideLimit, overrideSourceWhenRunNow),
	],
};
