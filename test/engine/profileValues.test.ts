import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { mapped, mappedAutomatically } from '../support/mapping';
import {
	importAndStart,
	importAndStartMany,
	importAndStartTrigger,
	locator,
} from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const sent = () => sandbox.onlyBody().data;
const columns = {
	_bdate: { displayName: 'Date of birth', type: 'dateTime' },
	orders_count: { displayName: 'Number of orders', type: 'number' },
	interests: { displayName: 'Interests', type: 'array' },
	note: { displayName: 'Note', type: 'string' },
} as const;

/** The same data by each of the ways to give it. */
const ways: Array<[string, string, (data: IDataObject) => INodeParameters]> = [
	[
		'mapped one by one',
		'Profile Fields: ',
		(data) =>
			mapped(Object.fromEntries(Object.keys(data).map((name) => [name, `={{ $json.${name} }}`]))),
	],
	['mapped automatically', 'Profile Fields: ', () => mappedAutomatically()],
	[
		'as JSON',
		'Profile Data (JSON): ',
		() => ({ profileDataMode: 'json', profileDataJson: '={{ $json }}' }),
	],
];

describe.each(ways)('profile data that is %s', (_way, prefix, parameters) => {
	const run = async (data: IDataObject, base: INodeParameters = importAndStart) =>
		await sandbox.run({ ...base, ...parameters(data) }, { items: [{ json: data }] });

	it.each<[IDataObject, IDataObject]>([
		[{ phones: ['+79001112233', null, ''] }, { phones: ['+79001112233'] }],
		[
			{ phones: '+79001112233; +79001112244\n79001112255.0' },
			{ phones: ['+79001112233', '+79001112244', '79001112255'] },
		],
		[{ phones: [79001112233] }, { phones: ['79001112233'] }],
		[{ phones: '\u202A+79001112233\u202C' }, { phones: ['+79001112233'] }],
		[{ phones: [null] }, {}],
		[{ phones: [] }, { phones: [] }],
		[{ email: ' \u200Bmaria@example.com\u0000' }, { email: 'maria@example.com' }],
		[{ interests: ['tea', null, 7] }, { interests: ['tea', '7'] }],
		[{ _bdate: '15.05.1990' }, { _bdate: '1990-05-15T00:00:00Z' }],
		[{ _bdate: 13_046_400_000 }, { _bdate: '1970-06-01T00:00:00.000Z' }],
		[{ _bdate: '1990-02-22T21:00:00Z' }, { _bdate: '1990-02-22T21:00:00Z' }],
	])('%j arrives as it was meant', async (given, expected) => {
		await run(given);

		expect(sent()).toEqual(expected);
	});

	it.each<[IDataObject, string]>([
		[{ phones: ['+79001112233', { phone: '1' }] }, "phones' is not a text: "],
		[{ phones: 'none' }, "phones' is not a phone number: none"],
		[{ email: 'nobody' }, "email' is not an email address: nobody"],
		[{ interests: ['tea', ['milk']] }, "interests' is not a text: "],
		[{ _bdate: 46_205 }, "_bdate' is a number as spreadsheets count days, and not a date: 46205"],
		[{ _bdate: -5_000_000_000_000 }, "_bdate' is a number that is not clearly a date: "],
	])('%j is refused by name', async (given, problem) => {
		const { error } = await run(given);

		const [name = ''] = Object.keys(given);
		const title = prefix.includes('JSON') ? name : (TITLES[name] ?? name);
		expect(error?.message).toContain(`'${prefix}${problem.replace(name, title)}`);
		expect(sandbox.current.requests).toEqual([]);
	});

	it('is told of as a whole, not only by the first field that is wrong', async () => {
		const { error } = await run({ email: 'nobody', _fname: 'Maria', phones: 'none' });

		expect(error?.message).toMatch(
			/is not an email address: nobody\. '.*is not a phone number: none/,
		);
	});

	it('is the same in the other imports', async () => {
		for (const base of [importAndStartMany, importAndStartTrigger]) {
			await run({ phones: ['+79001112233', null] }, base);
		}

		expect(JSON.stringify(sandbox.current.requests.map(({ body }) => body))).not.toContain('null');
	});

	it('brings subscriptions whose addresses are checked', async () => {
		const address = { channel: 'email', resource_id: 24 };
		await run({
			subscriptions: [{ ...address, email: '\u200Bn@example.com', cats: ['news', null] }, null],
		});

		expect(sent()).toEqual({
			subscriptions: [{ ...address, email: 'n@example.com', cats: ['news'] }],
		});
	});

	it.each([
		[[{ channel: 'email', email: 'nobody' }], "subscriptions[0].email' is not an email address"],
		[[null, { channel: 'sms', phone: 'none' }], "subscriptions[1].phone' is not a phone number"],
		[[{ email_data: { email: 'nobody' } }], "subscriptions[0].email_data.email' is not an email"],
		[[{ cc_data: { phone: null } }], "subscriptions[0].cc_data.phone' is empty"],
		[['nobody'], "subscriptions[0]' is not a subscription: nobody"],
	])('with %j is refused by name', async (subscriptions, problem) => {
		const { error } = await run({ subscriptions });

		expect(error?.message).toContain(`'Profile Data: ${problem}`);
		expect(sandbox.current.requests).toEqual([]);
	});

	it('leaves subscriptions that are not valid to Altcraft where the user wants that', async () => {
		const subscriptions = [{ channel: 'email', email: 'nobody', resource_id: 24 }];
		await run(
			{ subscriptions },
			{ ...importAndStart, additionalFields: { skipInvalidSubscriptions: true } },
		);

		expect(sent()).toEqual({ subscriptions });
	});
});

const TITLES: Partial<Record<string, string>> = {
	phones: 'Phones',
	email: 'Email',
	_bdate: 'Date of birth',
};

describe('what is empty', () => {
	it('empties lists by a list', async () => {
		await sandbox.run({
			...importAndStart,
			...mapped({ phones: '', interests: null, note: '', orders_count: null }, columns),
			additionalFields: { sendEmptyFields: true },
		});

		expect(sent()).toEqual({ phones: [], interests: [], note: '', orders_count: null });
	});

	it('empties an email by a text', async () => {
		await sandbox.run({
			...importAndStart,
			...mapped({ email: null }),
			additionalFields: { sendEmptyFields: true },
		});

		expect(sent()).toEqual({ email: '' });
	});

	it.each([null, ''])('does so in JSON, too: %j', async (empty) => {
		await sandbox.run({
			...importAndStart,
			profileDataJson: { phones: empty, email: empty, _fname: null },
		});

		expect(sent()).toEqual({ phones: [], email: '', _fname: null });
	});

	it('is not what an expression in JSON does not give', async () => {
		await sandbox.run({
			...importAndStart,
			profileDataJson:
				'={{ { phones: $json.a, email: $json.b, _bdate: $json.c, tags: [$json.d] } }}',
		});

		expect(sent()).toEqual({});
	});
});

it('what is to be done with a field is left to Altcraft', async () => {
	const data = { email: { action: 'set', value: 'x' }, phones: { action: 'unset' } };
	await sandbox.run({ ...importAndStart, profileDataJson: data });

	expect(sandbox.current.requests).toHaveLength(1);
	expect(sent()).toEqual(data);
});

describe('choices', () => {
	it.each([
		['Female', 'female'],
		[' MALE ', 'male'],
	])('the gender %j is one of them', async (given, expected) => {
		await sandbox.run({ ...importAndStart, ...mapped({ _sex: given }) });

		expect(sent()).toEqual({ _sex: expected });
	});

	it.each<[string, number | string, string]>([
		['_sex', 'жен', "'Profile Fields: Gender' has an unknown value: жен"],
		['_sex', 1, "'Profile Fields: Gender' has an unknown value: 1"],
		['_status', 'on', "'Profile Fields: Global subscription status' has an unknown value: on"],
	])('%s = %j is none', async (name, given, message) => {
		const { error } = await sandbox.run({ ...importAndStart, ...mapped({ [name]: given }) });

		expect(error?.message).toBe(message);
	});

	it.each([0, 'Subscribed'])('the status %j is one', async (given) => {
		await sandbox.run({ ...importAndStart, ...mapped({ _status: given }) });

		expect(sandbox.current.requests).toHaveLength(1);
	});
});

describe('a mapping in another shape than the editor saves', () => {
	it.each<[string, INodeParameters[string]]>([
		['an object', { _fname: 'Maria', phones: '+79001112233' }],
		['an expression', '={{ { _fname: "Maria", phones: ["+79001112233"] } }}'],
		['JSON', '{ "_fname": "Maria", "phones": ["+79001112233"] }'],
		['a mapping without its mode', { value: { _fname: 'Maria', phones: '+79001112233' } }],
	])('%s is taken', async (_what, profileData) => {
		await sandbox.run({ ...importAndStart, profileDataMode: 'mapEachField', profileData });

		expect(sent()).toEqual({ _fname: 'Maria', phones: ['+79001112233'] });
	});

	it.each<[INodeParameters[string], string]>([
		['Maria', "'Profile Fields' is not valid JSON"],
		['=[1]', "'Profile Fields' is not a JSON object: [1]"],
		['={{ 5 }}', "'Profile Fields' is not a JSON object: 5"],
		[
			{ mappingMode: 'byMagic', value: { _fname: 'Maria' } },
			"'Profile Fields: mappingMode' has an unknown value: byMagic",
		],
		[{ mappingMode: 'defineBelow', value: 'Maria' }, "'Profile Fields' is not valid JSON"],
		['{ "_fname": "a", "_fname": "b" }', "'Profile Fields' holds the name '_fname' twice"],
		['{ "__proto__": { "_fname": "a" } }', "'Profile Fields' holds the name '__proto__'"],
	])('%j is refused by name', async (profileData, message) => {
		const { error } = await sandbox.run({
			...importAndStart,
			profileDataMode: 'mapEachField',
			profileData,
		});

		expect(error?.message).toContain(message);
		expect(sandbox.current.requests).toEqual([]);
	});
});

it('all subscriptions of the form that are wrong are told, with the fields', async () => {
	const { error } = await sandbox.run({
		...importAndStart,
		...mapped({ orders_count: '={{ "many" }}' }, columns),
		subscriptions: {
			subscription: [
				{ channel: 'email', email: 'nobody', resourceId: locator('main') },
				{ channel: 'sms', phone: 'none', resourceId: locator(24) },
			],
		},
	});

	expect(error?.message).toBe(
		[
			"'Profile Fields: Number of orders' is not a number: many",
			"'Subscription 1: Email' is not an email address: nobody",
			"'Subscription 1: Subscription Resource' is not an ID: main",
			"'Subscription 2: Phone' is not a phone number: none",
		].join('. '),
	);
});
