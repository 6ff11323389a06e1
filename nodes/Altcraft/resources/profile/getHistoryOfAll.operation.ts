import { additionalFields } from '../../../shared/fields/kit/collection';
import { periodFields } from '../../../shared/fields/kit/day';
import { databaseIdAs } from '../../../shared/fields/profile/databaseId';
import { choosesFields, returnedFields } from '../../../shared/fields/profile/returnedFields';
import { listReading } from '../../../shared/kinds/reading';
import { BY_TEXT } from '../../../shared/transport/pages';
import { formDatabase } from '../../../shared/lists/formDatabase';
import { PERIOD, simplifiedEvent } from './history';

export const getHistoryOfAll = listReading({
	value: 'getHistoryOfAll',
	name: 'Get History of All',
	action: 'Get history of all profiles',
	description: 'Read what all profiles of a database were sent and did in a period',
	pages: ['Get multiple profiles action history'],
	endpoint: '/subscribers/history_get_all',
	paging: BY_TEXT,
	simplified: simplifiedEvent,
	isWhole: choosesFields,
	fields: [
		databaseIdAs('list_id'),
		...periodFields(PERIOD, true),
		additionalFields(returnedFields(formDatabase)),
	],
});
