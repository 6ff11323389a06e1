import { toItemExpression } from '../../nodes/shared/run/itemExpression';

const item = { first: 'Nathan', 'last name': 'N', list: [{ id: 7 }], none: null };

describe('an expression that only picks from the item', () => {
	it.each([
		['={{ $json }}', item],
		['={{$json;}}', item],
		['={{ $json.first }}', 'Nathan'],
		['={{ $json["last name"] }}', 'N'],
		["={{ $json['list'][0].id }}", 7],
		['={{ $json.none }}', null],
		['={{ { _fname: $json.first, "n": $json.list[0].id, } }}', { _fname: 'Nathan', n: 7 }],
	])('%s is taken from the item', (expression, picked) => {
		expect(toItemExpression(expression)?.(item)).toEqual(picked);
	});

	it('is taken from the item within a locator, a collection or mapped fields, too', () => {
		const parameter = {
			__rl: true,
			mode: 'id',
			value: '={{ $json.list[0].id }}',
			rows: [{ name: 'a', value: '={{ $json.first }}' }],
		};

		expect(toItemExpression(parameter)?.(item)).toEqual({
			__rl: true,
			mode: 'id',
			value: 7,
			rows: [{ name: 'a', value: 'Nathan' }],
		});
		expect(toItemExpression({ ...parameter, more: '={{ 1 + 1 }}' })).toBeUndefined();
		expect(toItemExpression({ value: '={{ $json.missing }}' })?.(item)).toBeUndefined();
	});

	it.each([
		'={{ $json.missing }}',
		'={{ $json.first.length }}',
		'={{ $json.toString }}',
		'={{ { a: $json.missing } }}',
	])('%s names what the item does not hold, and is left to n8n', (expression) => {
		expect(toItemExpression(expression)?.(item)).toBeUndefined();
	});
});

it.each([
	'=Dear {{ $json.first }}',
	'={{ $json.first }} ',
	'={{ $json.first }}{{ $json.first }}',
	'={{ $json.first.toLowerCase() }}',
	'={{ $json?.first }}',
	'={{ $json[$json.first] }}',
	'={{ $jsonx }}',
	'={{ { a: $json.first + 1 } }}',
	'={{ { ...$json } }}',
	'={{ { "__proto__": $json.first } }}',
])('%s is left to n8n', (expression) => {
	expect(toItemExpression(expression)).toBeUndefined();
});

it.each(['Nathan', '{{ $json.first }}', 12, null])('%s is no expression', (value) => {
	expect(toItemExpression(value)?.(item)).toBe(value);
});

it.each<[string, string]>([
	['spaces', `={{ $json.first${' '.repeat(200_000)}x }}`],
	['spaces in an object', `={{ { a: $json.first${' '.repeat(200_000)}x } }}`],
	['entries', `={{ { ${'a: $json.first , '.repeat(20_000)} x } }}`],
	['steps', `={{ $json${'.first'.repeat(50_000)} x }}`],
])('a long row of %s takes no time', (_what, expression) => {
	const begun = Date.now();

	expect(toItemExpression(expression)).toBeUndefined();
	expect(Date.now() - begun).toBeLessThan(1000);
});
