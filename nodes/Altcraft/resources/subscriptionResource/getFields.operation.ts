import { channelField } from '../../../shared/fields/profile/address';
import { fieldRow, toldFieldRows } from '../../../shared/lists/fieldRows';
import { subscriptionResourceIdAs } from '../../../shared/fields/profile/subscriptionResourceId';
import { entriesReading } from '../../../shared/kinds/reading';

export const getFields = entriesReading({
	value: 'getFields',
	name: 'Get Fields',
	action: 'Get fields of subscriptions',
	description: 'List the fields that subscriptions have in a channel',
	pages: ['Get resource subscription fields'],
	endpoint: '/resources/fields_get',
	entries: toldFieldRows,
	shape: fieldRow,
	fields: [
		subscriptionResourceIdAs('id'),
		channelField(
			['email', 'push', 'sms', 'telegram_bot', 'whatsapp'],
			'The channel of the subscriptions',
		),
	],
});
