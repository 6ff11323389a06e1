import type { ResourceSamples } from './sample';
import { locator } from './sample';

const databaseId = locator(1);
const byEmail = { databaseId, matching: 'email', email: 'john@example.com' };
const byCrm = { databaseId, matching: 'custom', fieldName: 'CRM_ID', fieldValue: '123420' };

/** Of one person, as a request for one has them and as a batch has them. */
const json = (data: object) => ({
	profileDataMode: 'json',
	profileDataJson: JSON.stringify(data),
});
const nathan = { _fname: 'Nathan', email: 'nathan@example.com' };

const rows = [
	{ crm: '123420', name: 'John' },
	{ crm: '20077', name: 'Nora' },
];
const eachRow = {
	databaseId,
	matching: 'custom',
	fieldName: 'CRM_ID',
	fieldValue: '={{ $json.crm }}',
	profileDataMode: 'json',
	profileDataJson: '={{ { _fname: $json.name } }}',
};

const order = {
	...byEmail,
	fieldChanges: {
		change: [
			{ field: 'orders_count', action: 'incr', value: '1' },
			{ field: 'interests', action: 'add', value: 'cocoa' },
		],
	},
};

export const profile: ResourceSamples = {
	create: { sample: { databaseId, ...json(nathan) } },
	createMany: {
		sample: { databaseId, ...json(nathan) },
		examples: [
			{
				title: { en: 'Two items', ru: 'Два элемента' },
				parameters: {
					databaseId,
					profileDataMode: 'json',
					profileDataJson: '={{ { _fname: $json.name, CRM_ID: $json.crm } }}',
				},
				items: rows,
			},
		],
	},
	upsert: {
		sample: { ...byEmail, email: 'nathan@example.com', ...json({ _fname: 'Nathan' }) },
		examples: [
			{
				title: { en: 'With a subscription', ru: 'С подпиской' },
				parameters: {
					...byEmail,
					email: 'nathan@example.com',
					...json(nathan),
					subscriptions: {
						subscription: [
							{ channel: 'email', email: 'nathan@example.com', resourceId: locator(7) },
						],
					},
				},
			},
		],
	},
	upsertMany: {
		sample: { ...byCrm, ...json({ _fname: 'John' }) },
		examples: [
			{ title: { en: 'Two items', ru: 'Два элемента' }, parameters: eachRow, items: rows },
		],
	},
	delete: { sample: { ...byEmail, confirmed: true } },
	export: {
		sample: { databaseId },
		examples: [
			{
				title: { en: 'A segment, of which a part', ru: 'Часть сегмента' },
				parameters: {
					exportFrom: 'segment',
					segmentId: locator(5),
					conditionsMode: 'json',
					customRequest: '{ "_city": "Moscow" }',
				},
			},
		],
	},
	get: {
		sample: byEmail,
		examples: [
			{ title: { en: 'By email', ru: 'По email' }, parameters: byEmail },
			{ title: { en: 'By its number in the CRM', ru: 'По номеру в CRM' }, parameters: byCrm },
		],
	},
	getHistory: { sample: byEmail },
	getHistoryOfAll: {
		sample: { databaseId, dateFrom: '2024-07-15', dateTo: '2024-10-09' },
	},
	getMany: {
		sample: { databaseId },
		examples: [
			{
				title: { en: 'By conditions', ru: 'По условиям' },
				parameters: {
					databaseId,
					conditions: {
						condition: [
							{ field: '_city', operator: 'isOneOf', value: 'Moscow, Ryazan' },
							{ field: 'orders_count', operator: 'isAtLeast', value: '3' },
						],
					},
					additionalFields: { fields: ['email', 'orders_count'] },
				},
			},
		],
	},
	merge: {
		sample: {
			databaseId,
			matching: 'email',
			sources: 'john@example.com, mary@example.com',
			destination: 'olly@example.com',
			confirmed: true,
		},
	},
	update: {
		sample: { ...byEmail, ...json({ _city: 'Moscow' }) },
		examples: [
			{
				title: { en: 'A field', ru: 'Поле' },
				parameters: { ...byEmail, ...json({ _city: 'Moscow' }) },
			},
			{
				title: { en: 'An order came in', ru: 'Пришёл заказ' },
				parameters: order,
			},
		],
	},
	updateMany: {
		sample: { ...byCrm, ...json({ _city: 'Moscow' }) },
	},
};
