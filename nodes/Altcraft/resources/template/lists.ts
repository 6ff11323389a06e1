import type { List } from '../../../shared/lists/list';
import { inWord } from '../../../shared/lists/list';
import { entriesOf } from '../../../shared/checks';

/** Where a template is chosen for a mailing, whose channel it has to have. */
const OF_MAILINGS = ['mailing', 'triggerMailing'];

/** Page "Get templates list". Altcraft sends no drafts. */
export const templateList: List = {
	method: 'searchTemplates',
	endpoint: '/templates/list',
	things: 'templates',
	filter(context) {
		const channel = context.getCurrentNodeParameter('channel');
		const isOfMailing = OF_MAILINGS.some(
			(resource) => resource === context.getCurrentNodeParameter('resource'),
		);
		return isOfMailing && typeof channel === 'string' && /^\w+$/.test(channel) ? { channel } : {};
	},
	first: ({ is_draft: isDraft }) => isDraft !== true,
	marks: ({ channels, is_draft: isDraft }) => [
		...entriesOf(channels).flatMap(inWord),
		...(isDraft === true ? ['draft'] : []),
	],
};
