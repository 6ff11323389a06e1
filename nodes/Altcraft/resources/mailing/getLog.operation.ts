import { additionalFields } from '../../../shared/fields/kit/collection';
import { dateField } from '../../../shared/fields/kit/date';
import { LOGGED } from '../../../shared/fields/kit/dateValue';
import { limitField } from '../../../shared/fields/kit/limit';
import type { Operation } from '../../../shared/operation';
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

/** Page "Get mailing log". It has no paging: one answer holds up to so many entries. */
export const getLog: Operation = {
	value: 'getLog',
	name: 'Get Log',
	action: 'Get log of mailing',
	description: 'Read what a mailing did when it was sent, with warnings and failures',
	endpoint: '/campaigns/log_v2',
	reads: { data: 'entries' },
	fields: [mailingId, limitField, additionalFields(fromTime)],
};
