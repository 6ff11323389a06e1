import type { List } from '../../../shared/lists/list';
import { inactive, inWord } from '../../../shared/lists/list';

/** Page "Get mailing list". */
export const mailingList: List = {
	method: 'searchMailings',
	endpoint: '/campaigns/list',
	things: 'mailings',
	marks: (entry) => [...inWord(entry.type), ...inactive(entry)],
};

/** The list of mailings, narrowed down to a type. One that is off cannot be launched. */
const mailingsOf = (type: string, method: string): List => ({
	method,
	endpoint: mailingList.endpoint,
	filter: { type },
	things: `${type} mailings`,
	first: ({ is_active }) => is_active !== false,
	marks: inactive,
});

export const broadcastList = mailingsOf('broadcast', 'searchBroadcasts');
export const regularList = mailingsOf('regular', 'searchRegulars');
