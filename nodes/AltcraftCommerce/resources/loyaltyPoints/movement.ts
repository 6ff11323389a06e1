import type { INodeProperties } from 'n8n-workflow';

import { count, jsonObject, naming, positiveAmount } from '../../../shared/checks';
import { withAdditional } from '../../../shared/fields/kit/collection';
import { dateField } from '../../../shared/fields/kit/date';
import { LOGGED } from '../../../shared/fields/kit/dateValue';
import type { Field } from '../../../shared/fields/kit/field';
import { field } from '../../../shared/fields/kit/field';
import { eitherId } from '../../../shared/fields/kit/eitherId';
import { shownIf, switched } from '../../../shared/fields/kit/shownIf';
import { sentWhenOn, switchField } from '../../../shared/fields/kit/switch';
import { anyPointsCurrencyId } from '../../loyalty/currency';
import { promotionList } from '../../loyalty/lists';
import { member } from '../../loyalty/member';
import { loyaltyProgramId } from '../../loyalty/program';

/** How many points; exact to the last digit (row "amount": a text). */
const points: Field = {
	...field(
		{
			displayName: 'Points',
			name: 'amount',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 100.50',
			description: 'How many points, exact to the last digit: nothing is rounded',
			hint: 'Leave this out where Order: Confirm moves the points of the same order: they would move twice',
		},
		'amount',
		positiveAmount,
	),
	identifies: true,
};

const hold = switchField({
	displayName: 'Hold',
	name: 'isTemporary',
	default: false,
	description:
		'Whether to hold the points until Commit or Roll Back, for example while a payment is pending',
});

const holdTimeout = shownIf(
	switched(hold, true),
	field(
		{
			displayName: 'Release After (Seconds)',
			name: 'holdTimeout',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 900,
			description: 'After how long Altcraft releases the points, unless Commit came first',
		},
		'temp_timeout_sec',
		count,
	),
);

const transactionExternalIdProperty: INodeProperties = {
	displayName: 'Transaction External ID',
	name: 'transactionExternalId',
	type: 'string',
	default: '',
	placeholder: 'e.g. order-A-100',
	description: 'A number of your own for this movement of points',
	hint: 'Your order number, so that you can commit, roll back or cancel by it',
};
const transactionExternalId = field(transactionExternalIdProperty, 'transaction_eid', naming);

/** It tells one request from another, although it stands among the optional fields. */
const identifiedByExternalId: Field = {
	identifies: true,
	properties: [],
	toBody(values) {
		const all = withAdditional(values);
		return all.has(transactionExternalIdProperty.name) ? transactionExternalId.toBody(all) : {};
	},
};

const externalData = field(
	{
		displayName: 'External Data',
		name: 'externalData',
		type: 'json',
		default: '{}',
		placeholder: 'e.g. { "order_id": "A-100" }',
		description: 'Data to store with the transaction, as a JSON object',
	},
	'external_data',
	jsonObject,
);

const createdAt = dateField(
	{
		displayName: 'Created At',
		name: 'createdAt',
		description: 'When it happened. If empty, now.',
	},
	LOGGED,
	'created_at',
);

const promotionId = eitherId({
	property: {
		displayName: 'Promotion',
		name: 'promotionId',
		description: 'The trigger promotion by whose rules the points move',
		default: { mode: 'list', value: '' },
	},
	list: promotionList,
	external: { key: 'promotion_id', placeholder: 'e.g. PROMO123' },
});

/** What is the same of all movements of points. */
export const movement: readonly Field[] = [
	loyaltyProgramId,
	member,
	points,
	sentWhenOn(hold, 'is_temp'),
	holdTimeout,
	identifiedByExternalId,
];

export const movementFields: readonly Field[] = [
	anyPointsCurrencyId,
	createdAt,
	externalData,
	promotionId,
	transactionExternalId,
];
