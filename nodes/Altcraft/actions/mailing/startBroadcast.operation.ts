import { attachments } from '../../fields/attachments';
import { additionalFields } from '../../fields/collection';
import { content } from '../../fields/content';
import type { Operation } from '../operation';
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
