import type { IDataObject } from 'n8n-workflow';

import { objectsIn } from '../../../shared/checks';
import { only } from '../../../shared/fields/kit/only';
import { objectReading } from '../../../shared/kinds/reading';
import { mailingOfType, mailingType, settingsEndpoint } from './mailingType';

const pick = only(
	'id',
	'name',
	'is_active',
	'channel',
	'data_type',
	'data_id',
	'resource_id',
	'start_schedule',
	'limit',
	'template_ids',
);

/** Templates by their IDs. */
const simplified = (mailing: IDataObject): IDataObject =>
	pick({
		...mailing,
		...(Array.isArray(mailing.content) && {
			template_ids: objectsIn(mailing.content).map(({ message_id: id }) => id),
		}),
	});

export const getSettings = objectReading({
	value: 'getSettings',
	name: 'Get Settings',
	action: 'Get settings of mailing',
	description: 'Read all settings of a broadcast or regular mailing, with its schedule and limits',
	pages: ['Get broadcast information', 'Get regular mailing information'],
	endpoint: settingsEndpoint,
	simplified,
	fields: [mailingType, mailingOfType],
});
