import type { IDataObject } from 'n8n-workflow';

import { JOHN } from '../sandbox/support';
import { importInto12, start, startOf12 } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const modes: Array<{ matching: string; given: Record<string, string> }> = [
	{ matching: 'custom', given: { fieldName: 'CRM_ID', fieldValue: '123420' } },
	{ matching: 'custom_sub', given: { fieldName: 'CRM_ID', fieldValue: 'work-1' } },
	{ matching: 'email', given: { email: 'john@example.com' } },
	{ matching: 'email_phone', given: { email: 'john@example.com', phone: '+79000000000' } },
	{ matching: 'email_phone_sub', given: { email: 'john@example.com', phone: '+79000000000' } },
	{ matching: 'email_profile', given: { email: 'john@example.com' } },
	{ matching: 'email_sub', given: { email: 'john@example.com' } },
	{ matching: 'phone', given: { phone: '+79000000000' } },
	{ matching: 'phone_sub', given: { phone: '+79000000000' } },
	{ matching: 'profile_id', given: { profileId: JOHN } },
	{ matching: 'push_sub', given: { provider: 'android-firebase', subscriptionId: '1234' } },
];

/** The names of the Matching page. */
const keys: Record<string, string> = {
	fieldName: 'field_name',
	fieldValue: 'field_value',
	profileId: 'profile_id',
	subscriptionId: 'subscription_id',
};
const toBody = (given: Record<string, string>) =>
	Object.fromEntries(Object.entries(given).map(([name, value]) => [keys[name] ?? name, value]));

describe.each(modes)('matching by $matching', ({ matching, given }) => {
	it("sends exactly the mode's fields when a scenario is started, and engages the profile", async () => {
		const { items } = await sandbox.run({ ...startOf12, matching, ...given });

		expect(sandbox.onlyBody()).toEqual({ id: 12, matching, ...toBody(given) });
		expect(items[0]?.json.success).toBe(true);
	});

	it("sends exactly the mode's fields when a profile is imported", async () => {
		const { items } = await sandbox.run({ ...importInto12, matching, ...given });

		expect(sandbox.onlyBody()).toEqual({
			workflow_id: 12,
			matching,
			...toBody(given),
			data: { _fname: 'Nathan' },
		});
		expect(items[0]?.json.success).toBe(true);
	});
});

describe.each(['email_phone', 'email_phone_sub'])('matching by %s', (matching) => {
	it.each([
		[{ email: 'john@example.com', phone: '' }, { email: 'john@example.com' }],
		[{ email: '', phone: '+79000000000' }, { phone: '+79000000000' }],
	])('leaves the empty one out: %j', async (given, sent) => {
		await sandbox.run({ ...start, matching, ...given });

		expect(sandbox.onlyBody()).toEqual({ id: 12, matching, ...sent });
	});

	it('refuses both empty', async () => {
		const { error } = await sandbox.run({ ...start, matching, email: '', phone: '' });

		expect(error?.message).toBe("'Email' and 'Phone' are both empty");
		expect(sandbox.current.requests).toHaveLength(0);
	});
});

it('sends a number of a custom field as a number, and several tags as one text', async () => {
	const custom = { ...start, matching: 'custom', fieldName: 'interests' };
	await sandbox.run({ ...custom, fieldValue: '={{ 15 }}' });
	await sandbox.run({ ...custom, fieldValue: '={{ ["tea", "coffee"] }}' });

	expect(sandbox.current.requests.map(({ body }) => body)).toMatchObject([
		{ field_value: 15 },
		{ field_value: 'tea, coffee' },
	]);
});

it('takes a phone that an expression gives as a number', async () => {
	await sandbox.run({ ...start, matching: 'phone', phone: '={{ 79000000000 }}' });

	expect(sandbox.onlyBody().phone).toBe('79000000000');
});

it.each([
	['a calculation without a value', '={{ Number($json.crm) }}', 'is not a text: NaN'],
	['a division by zero', '={{ 1 / 0 }}', 'is not a text: Infinity'],
	['an empty list', '={{ [] }}', 'is empty'],
	['a list of nothing', '={{ [null, ""] }}', 'is empty'],
])('matches nobody by %s', async (_what, value, problem) => {
	const custom = { ...start, matching: 'custom', fieldName: 'CRM_ID', fieldValue: value };
	const { error } = await sandbox.run(custom);

	expect(error?.message).toBe(`'Field Value' ${problem}`);
	expect(sandbox.current.requests).toEqual([]);
});

it('names the modes as the editor does when it does not know one', async () => {
	const { error } = await sandbox.run({ ...start, matching: 'login' });

	expect(error?.description).toContain('Email of Profile, ');
	expect(error?.description).not.toContain('email_profile');
});

describe('a custom query', () => {
	const query = async (customRequest: string, json: IDataObject = {}) =>
		await sandbox.run(
			{ ...startOf12, matching: 'custom_request', customRequest },
			{ items: [{ json }] },
		);

	it.each([
		['{}', 'has no condition'],
		['{ "$or": [] }', 'has no condition'],
		['{ "$and": [{ "CRM_ID": "1" }, {}] }', 'has no condition'],
		['={{ { CRM_ID: $json.crm } }}', "has no value for 'CRM_ID'"],
		['={{ { $or: [{ CRM_ID: $json.crm }] } }}', "has no value for 'CRM_ID'"],
		['={{ { CRM_ID: { $in: [$json.crm] } } }}', "has no value for 'CRM_ID'"],
		['={{ { orders_count: { $gt: Number($json.crm) } } }}', "has no value for 'orders_count'"],
		['={ "CRM_ID": "{{ $json.crm }}" }', "has no value for 'CRM_ID'"],
	])('that lost its value addresses nobody: %s', async (customRequest, problem) => {
		const { error } = await query(customRequest);

		expect(error?.message).toContain(problem);
		expect(sandbox.current.requests).toEqual([]);
	});

	it.each([
		['{ "CRM_ID": "" }', {}],
		['{ "CRM_ID": null }', {}],
		['={{ { CRM_ID: $json.crm } }}', { crm: '123420' }],
		['{ "$or": [{ "CRM_ID": "1" }, { "email": { "$in": ["john@example.com"] } }] }', {}],
	])('goes out as it is meant: %s', async (customRequest, json) => {
		await query(customRequest, json);

		expect(sandbox.current.requests).toHaveLength(1);
	});
});
