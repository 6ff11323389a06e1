import { additionalFields } from '../../../shared/fields/kit/collection';
import { periodFields } from '../../../shared/fields/kit/day';
import { databaseIdAs } from '../../../shared/fields/profile/databaseId';
import { matching } from '../../../shared/fields/profile/matching';
import { ALL_MODES } from '../../../shared/fields/profile/matchingModes';
import { entriesReading } from '../../../shared/kinds/reading';
import { formDatabase } from '../../../shared/lists/formDatabase';
import { PERIOD, simplifiedEvent } from './history';

export const getHistory = entriesReading({
	value: 'getHistory',
	name: 'Get History',
	action: 'Get history of a profile',
	description: 'Read what a profile was sent and did',
	pages: ['Get profile action history'],
	endpoint: '/subscribers/history_get',
	simplified: simplifiedEvent,
	fields: [
		databaseIdAs('list_id'),
		matching(ALL_MODES, { database: formDatabase }),
		additionalFields(...periodFields(PERIOD, false)),
	],
});
