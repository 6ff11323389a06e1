import { toFieldValue } from '../../nodes/shared/fields/kit/fieldValues';
import { InvalidParameter } from '../../nodes/shared/errors';

const ZONE = 'Europe/Moscow';
const convert = (type: string | undefined, value: unknown) =>
	toFieldValue(type, value, 'Profile Fields: Field', ZONE);

describe('a mapped value takes the type of its field', () => {
	it.each<[string | undefined, unknown, unknown]>([
		['string', 'Nathan', 'Nathan'],
		['string', 390000, '390000'],
		['string', true, 'true'],
		['number', ' 12.5 ', 12.5],
		['number', 0, 0],
		['number', '9007199254740991', 9_007_199_254_740_991],
		['boolean', 'False', false],
		['boolean', 1, true],
		['boolean', '0', false],
		['array', ['a', 1], ['a', 1]],
		['array', 'coffee, tea', ['coffee', 'tea']],
		['array', '["coffee, black", "tea"]', ['coffee, black', 'tea']],
		['array', '+79000000000', ['+79000000000']],
		['object', '{"a": 1}', { a: 1 }],
		['object', { a: 1 }, { a: 1 }],
		['options', 'male', 'male'],
		[undefined, { any: 'thing' }, { any: 'thing' }],
		[undefined, 2, 2],
	])('%s: %j becomes %j', (type, value, expected) => {
		expect(convert(type, value)).toEqual(expected);
	});
});

describe('a date becomes RFC 3339', () => {
	it.each<[unknown, string]>([
		['2001-12-31', '2001-12-31T00:00:00+03:00'],
		['2001-12-31 10:20', '2001-12-31T10:20:00+03:00'],
		['2001-12-31T10:20:30', '2001-12-31T10:20:30+03:00'],
		['2001-12-31T10:20:30Z', '2001-12-31T10:20:30Z'],
		['2001-12-31T00:00+05:00', '2001-12-31T00:00:00+05:00'],
		['2001-12-31T10:20:30.123-0300', '2001-12-31T10:20:30.123-03:00'],
		[1_009_756_800_000, '2001-12-31T00:00:00.000Z'],
		[1_009_756_800, '2001-12-31T00:00:00.000Z'],
		[new Date('2001-12-31T00:00:00Z'), '2001-12-31T00:00:00.000Z'],
	])('%j becomes %s', (value, expected) => {
		expect(convert('dateTime', value)).toBe(expected);
	});

	it('with the offset that the zone had on that day', () => {
		expect(convert('dateTime', '2012-06-01')).toBe('2012-06-01T00:00:00+04:00');
	});
});

describe('what is not of the type is refused by name', () => {
	it.each<[string | undefined, unknown, string]>([
		['string', ['a'], 'is not a text: ["a"]'],
		['string', { a: 1 }, 'is not a text: {"a":1}'],
		['number', 'twelve', 'is not a number: twelve'],
		['number', Number.NaN, 'is not a number'],
		['number', '9007199254740993', 'is too long for a number'],
		['boolean', 'maybe', 'is neither true nor false: maybe'],
		['dateTime', '31.12.2001', 'is not a date: 31.12.2001'],
		['dateTime', '05/06/2001', 'is not a date: 05/06/2001'],
		['dateTime', '2001-02-30', 'is not a date: 2001-02-30'],
		['dateTime', '2001-13-01', 'is not a date: 2001-13-01'],
		['dateTime', '2001-12-31T25:00', 'is not a date: 2001-12-31T25:00'],
		['dateTime', new Date(Number.NaN), 'is not a date'],
		['array', { a: 1 }, 'is not a list: {"a":1}'],
		['array', '["a"', 'is not a list: ["a"'],
		['object', '[1]', 'is not a JSON object: [1]'],
		[undefined, () => 1, 'is not a value that JSON knows'],
	])('%s: %j', (type, value, problem) => {
		expect(() => convert(type, value)).toThrow(InvalidParameter);
		expect(() => convert(type, value)).toThrow(`'Profile Fields: Field' ${problem}`);
	});
});
