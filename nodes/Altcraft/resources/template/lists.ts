import type { ListChooser } from '../../../shared/lists/list';
import { entriesOf } from '../../../shared/checks';
import { inWord } from '../../../shared/lists/list';

const templates = {
	endpoint: '/templates/list',
	things: 'templates',
	first: ({ is_draft: isDraft }: { is_draft?: unknown }) => isDraft !== true,
	marks: ({ channels, is_draft: isDraft }: { channels?: unknown; is_draft?: unknown }) => [
		...entriesOf(channels).flatMap(inWord),
		...(isDraft === true ? ['draft'] : []),
	],
};

/** Where a template is chosen for a mailing, whose channel it has to have. */
const OF_MAILINGS = ['mailing', 'triggerMailing'];

/** Page "Get templates list". Altcraft sends no drafts. */
export const templateList: ListChooser = {
	method: 'searchTemplates',
	choose(context) {
		const channel = context.getCurrentNodeParameter('channel');
		const isOfMailing = OF_MAILINGS.some(
			(resource) => resource === context.getCurrentNodeParameter('resource'),
		);
		return isOfMailing && typeof channel === 'string' && /^\w+$/.test(channel)
			? { ...templates, filter: { channel } }
			: templates;
	},
};

/** The page that lists them. */
export const TEMPLATE_LIST = templates.endpoint;
