import type { INodeParameters } from 'n8n-workflow';

import {
	importAndStart,
	start,
	startOf12,
	startTrigger,
	importAndStartTriggerMany,
} from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const LONG = '7615917337495251231';
const added = (fields: INodeParameters) => ({ ...start, additionalFields: fields });
const query = (customRequest: string) => ({
	...startOf12,
	matching: 'custom_request',
	customRequest,
});
const custom = (fieldValue: string) => ({
	...startOf12,
	matching: 'custom',
	fieldName: 'CRM_ID',
	fieldValue,
});
const rows = (...field: INodeParameters[]) => added({ contentFields: { field } });

describe('what JSON would lose never goes out', () => {
	it.each<[string, INodeParameters, string]>([
		[
			'digits in content',
			added({ content: `{ "id": ${LONG} }` }),
			`'Content' holds at 'id' a whole`,
		],
		[
			'digits in a query',
			query(`{ "CRM_ID": ${LONG} }`),
			"'Custom Query' holds at 'CRM_ID' a whole",
		],
		[
			'digits in a query of an expression',
			query(`={{ { CRM_ID: { $in: [${LONG}] } } }}`),
			"'Custom Query' holds at 'CRM_ID.$in[0]' a whole",
		],
		[
			'digits in custom data',
			{ ...startTrigger, additionalFields: { customData: `{ "a": [${LONG}] }` } },
			"'Custom Data' holds at 'a[0]' a whole",
		],
		[
			'digits in profile data',
			{ ...importAndStart, profileDataJson: `{ "crm_id": ${LONG} }` },
			"'Profile Data (JSON)' holds at 'crm_id' a whole",
		],
		[
			'digits in profile data of a batch',
			{ ...importAndStartTriggerMany, profileDataJson: `={{ { crm_id: ${LONG} } }}` },
			"'Profile Data (JSON)' holds at 'crm_id' a whole",
		],
		[
			'digits of a row',
			rows({ name: 'id', value: `={{ ${LONG} }}` }),
			"'Content Fields: id' is a whole",
		],
		['digits of a field value', custom(`={{ ${LONG} }}`), "'Field Value' is a whole"],
		['digits of field values', custom(`={{ [${LONG}] }}`), "'Field Value' is a whole"],
		[
			'digits of a profile ID',
			{ ...startOf12, matching: 'profile_id', profileId: `={{ ${LONG} }}` },
			"'Profile ID' is a whole",
		],
		[
			'no result in a row',
			rows({ name: 'total', value: '={{ 1 / 0 }}' }),
			"'Content Fields: total' is the result of a calculation that has none: Infinity",
		],
		[
			'no date in a row',
			rows({
				name: 'until',
				value: "={{ DateTime.fromISO('2001-13-01').toISO() ?? 'Invalid DateTime' }}",
			}),
			"'Content Fields: until' is a date that does not exist",
		],
		[
			'an impossible date in a query',
			query("={{ { _regdate: { $gte: new Date('tomorrow') } } }}"),
			"'Custom Query' holds at '_regdate.$gte' ",
		],
		[
			'a pattern in a query',
			query('={{ { email: /example/ } }}'),
			"'Custom Query' holds at 'email' a value of type RegExp",
		],
		[
			'no number in content',
			added({ content: '={{ { total: Number("x") } }}' }),
			"'Content' holds at 'total'",
		],
		[
			'a name that comes twice',
			added({ content: '{ "a": 1, "a": 2 }' }),
			"'Content' holds the name 'a' twice",
		],
		[
			'__proto__ in content',
			added({ content: '{ "__proto__": 1 }' }),
			"'Content' holds the name '__proto__'",
		],
		[
			'__proto__ of a row',
			rows({ name: '__proto__', value: 1 }),
			"'Content Fields' holds the name '__proto__'",
		],
	])('%s', async (_what, parameters, message) => {
		const { error } = await sandbox.run(parameters);

		expect(error?.message).toContain(message);
		expect(sandbox.current.requests).toEqual([]);
	});

	it('all rows are told', async () => {
		const { error } = await sandbox.run(
			rows({ name: '', value: 1 }, { name: 'total', value: '={{ 1 / 0 }}' }),
		);

		expect(error?.message).toBe(
			"'Content Fields: Name' is empty. 'Content Fields: total' is the result of a calculation that has none: Infinity",
		);
	});

	it('a template that a text broke says what to do', async () => {
		const { error } = await sandbox.run(added({ content: '={ "name": "{{ $json.name }}" }' }), {
			items: [{ json: { name: 'Dwayne "The Rock" Johnson' } }],
		});

		expect(error?.message).toBe("'Content' is not valid JSON");
		expect(error?.description).toContain('let one expression give the whole object');
	});
});

it.each([
	['0042', '0042'],
	[LONG, LONG],
	['={{ 42 }}', 42],
	['={{ 1.5 }}', '1.5'],
	['={{ true }}', 'true'],
])('the field value %s goes out as %j', async (fieldValue, expected) => {
	await sandbox.run(custom(fieldValue));

	expect(sandbox.onlyBody().field_value).toBe(expected);
});
