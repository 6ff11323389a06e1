import { databaseList, segmentList } from '../../../shared/lists/common';
import type { List, ListChooser } from '../../../shared/lists/list';
import { inactive, inWord } from '../../../shared/lists/list';

/** Page "Get mailing list". */
export const mailingList: List = {
	method: 'searchMailings',
	endpoint: '/campaigns/list',
	things: 'mailings',
	marks: ({ type }) => inWord(type),
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

/** Databases or segments: the field beside it says what the audience is. */
export const audienceList: ListChooser = {
	method: 'searchAudiences',
	choose: (context) =>
		context.getCurrentNodeParameter('&overrideSourceType') === 'list' ? databaseList : segmentList,
};
