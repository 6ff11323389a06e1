import { attachments } from '../../../shared/fields/message/attachments';
import { additionalFields } from '../../../shared/fields/kit/collection';
import { content } from '../../../shared/fields/message/content';
import type { Operation } from '../../../shared/operation';
import { overrideLimit, overrideSource } from './audience';
import { regularId } from './mailingId';

/** Page "Launch a regular mailing". */
export const startRegular: Operation = {
	value: 'startRegular',
	name: 'Start Regular',
	action: 'Start regular mailing',
	description: 'Launch an active regular mailing once more, to its audience or to another',
	endpoint: '/campaigns/regulars/start',
	fields: [regularId, additionalFields(attachments, content, overrideLimit, overrideSource)],
};
