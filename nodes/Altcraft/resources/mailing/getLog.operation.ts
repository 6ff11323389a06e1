import { additionalFields } from '../../../shared/fields/kit/collection';
import { dateField } from '../../../shared/fields/kit/date';
import { LOGGED } from '../../../shared/fields/kit/dateValue';
import { limitField } from '../../../shared/fields/kit/limit';
import { entriesReading } from '../../../shared/kinds/reading';
import { mailingId } from './mailingId';

const fromTime = dateField(
	{
		displayName: 'From Time',
		name: 'fromTime',
		description: 'The time of the first entry to return',
	},
	LOGGED,
	'from_time',
);

export const getLog = entriesReading({
	value: 'getLog',
	name: 'Get Log',
	action: 'Get log of mailing',
	description: 'Read what a mailing did when it was sent, with warnings and failures',
	pages: ['Get mailing log'],
	endpoint: '/campaigns/log_v2',
	fields: [mailingId, limitField, additionalFields(fromTime)],
});
