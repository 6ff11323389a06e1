import { idProperty, targetField } from '../../../shared/fields/kit/id';
import { suppressionListList } from './lists';

/** The suppression list that an operation works on. */
export const suppressionListId = targetField(
	idProperty({
		displayName: 'Suppression List',
		name: 'suppressionListId',
		list: suppressionListList,
		description: 'The list of contacts that get no messages',
	}),
	'id',
);
