import { attachments } from '../../fields/attachments';
import { additionalFields } from '../../fields/collection';
import { content } from '../../fields/content';
import type { Operation } from '../operation';
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
