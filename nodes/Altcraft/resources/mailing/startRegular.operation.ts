import { attachments } from '../../../shared/fields/message/attachments';
import { additionalFields } from '../../../shared/fields/kit/collection';
import { content } from '../../../shared/fields/message/content';
import { action } from '../../../shared/kinds/action';
import { overrideLimit, audience } from './audience';
import { regularId } from './mailingId';

export const startRegular = action({
	value: 'startRegular',
	name: 'Start Regular',
	action: 'Start regular mailing',
	description: 'Launch an active regular mailing once more, to its audience or to another',
	pages: ['Launch a regular mailing'],
	endpoint: '/campaigns/regulars/start',
	launches: () => true,
	fields: [regularId, additionalFields(attachments, content, overrideLimit, audience)],
});
