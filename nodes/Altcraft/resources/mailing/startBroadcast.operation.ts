import { attachments } from '../../../shared/fields/message/attachments';
import { additionalFields } from '../../../shared/fields/kit/collection';
import { content } from '../../../shared/fields/message/content';
import type { Operation } from '../../../shared/operation';
import { overrideLimit, overrideSource } from './audience';
import { broadcastId } from './mailingId';

/** Page "Launch a broadcast mailing". */
export const startBroadcast: Operation = {
	value: 'startBroadcast',
	name: 'Start Broadcast',
	action: 'Start broadcast mailing',
	description: 'Launch an active broadcast mailing now, to its audience or to another',
	endpoint: '/campaigns/broadcasts/start',
	fields: [broadcastId, additionalFields(attachments, content, overrideLimit, overrideSource)],
};
