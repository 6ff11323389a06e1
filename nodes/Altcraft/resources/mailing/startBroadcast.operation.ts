import { attachments } from '../../../shared/fields/message/attachments';
import { additionalFields } from '../../../shared/fields/kit/collection';
import { content } from '../../../shared/fields/message/content';
import { action } from '../../../shared/kinds/action';
import { overrideLimit, audience } from './audience';
import { broadcastId } from './mailingId';

export const startBroadcast = action({
	value: 'startBroadcast',
	name: 'Start Broadcast',
	action: 'Start broadcast mailing',
	description: 'Launch an active broadcast mailing now, to its audience or to another',
	pages: ['Launch a broadcast mailing'],
	endpoint: '/campaigns/broadcasts/start',
	launches: () => true,
	fields: [broadcastId, additionalFields(attachments, content, overrideLimit, audience)],
});
