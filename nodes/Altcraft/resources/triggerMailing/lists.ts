import type { IDataObject } from 'n8n-workflow';

import type { List } from '../../../shared/lists/list';
import { inactive, ofDatabase } from '../../../shared/lists/list';

const isApiCall = ({ type }: IDataObject): boolean => type === 'api_call';

/** Page "Get trigger mailings list". The API launches active ones of the type "api_call" alone. */
export const triggerMailingList: List = {
	method: 'searchTriggerMailings',
	endpoint: '/campaigns/triggers/list/',
	things: 'trigger mailings',
	first: (entry) => isApiCall(entry) && entry.is_active !== false,
	marks: (entry) => [
		...ofDatabase(entry),
		...(isApiCall(entry) ? [] : ['not started by the API']),
		...inactive(entry),
	],
};
