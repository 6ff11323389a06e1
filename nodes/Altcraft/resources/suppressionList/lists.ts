import type { List } from '../../../shared/lists/list';

/** Page "Get the list of suppression lists". It does not tell which list is the global one. */
export const suppressionListList: List = {
	method: 'searchSuppressionLists',
	endpoint: '/suppresses/list',
	things: 'suppression lists',
};
