import { toFieldValue } from '../../nodes/shared/fields/kit/fieldValues';
import { toList, toPhones } from '../../nodes/shared/fields/kit/lists';
import { ANY_DAYS } from '../../nodes/shared/fields/kit/dateValue';
import { InvalidParameter } from '../../nodes/shared/errors';

const ZONE = 'Europe/Moscow';
const convert = (type: string | undefined, value: unknown) =>
	toFieldValue(type, value, 'Profile Fields: Field', { timezone: ZONE, dates: ANY_DAYS });

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
		['array', ['a', 1], ['a', '1']],
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

describe('a list', () => {
	it.each<[unknown, unknown]>([
		['coffee; tea\r\nmilk', ['coffee', 'tea', 'milk']],
		['a,, ;b', ['a', 'b']],
		[
			['a', null, '', undefined, 7],
			['a', '7'],
		],
		[
			[{ x: 1 }, null, { x: 2 }],
			[{ x: 1 }, { x: 2 }],
		],
		['[{ "x": 1 }]', [{ x: 1 }]],
		[7, ['7']],
		[[], []],
	])('%j becomes %j', (value, expected) => {
		expect(toList(value, 'Tags')).toEqual(expected);
	});

	it.each<[unknown, string]>([
		[['a', { x: 1 }], 'is not a text: {"x":1}'],
		[[['a']], 'is not a text: ["a"]'],
		[[true], 'is not a text: true'],
		[[{ at: new Date(Number.NaN) }], "holds at '[0].at' a date that does not exist"],
		['[7615917337495251231]', "holds at '[0]' a whole number too long"],
		[{ x: 1 }, 'is not a list: {"x":1}'],
	])('%j is refused by name', (value, problem) => {
		expect(() => toList(value, 'Tags')).toThrow(`'Tags' ${problem}`);
	});

	it.each<[unknown, unknown]>([
		['+79001112233; +79001112244\n79001112255.0', ['+79001112233', '+79001112244', '79001112255']],
		[
			['+79001112233', null, '+79001112244; +79001112255'],
			['+79001112233', '+79001112244', '+79001112255'],
		],
		[[79_001_112_233], ['79001112233']],
		['\u202A+79001112233\u202C', ['+79001112233']],
	])('of phones, %j becomes %j', (value, expected) => {
		expect(toPhones(value, 'Phones')).toEqual(expected);
	});

	it.each<[unknown, string]>([
		[['+79001112233', { phone: 1 }], 'is not a text: {"phone":1}'],
		['+79001112233, none', 'is not a phone number: none'],
	])('of phones, %j is refused by name', (value, problem) => {
		expect(() => toPhones(value, 'Phones')).toThrow(`'Phones' ${problem}`);
	});
});

describe('a field of whole numbers', () => {
	const whole = (value: unknown) =>
		toFieldValue('number', value, 'Points', { timezone: ZONE, dates: ANY_DAYS, isWhole: true });

	it.each([
		['12', 12],
		[12, 12],
		['12.0', 12],
	])('takes %j', (value, expected) => {
		expect(whole(value)).toBe(expected);
	});

	it.each([1.5, '1.5'])('refuses %j', (value) => {
		expect(() => whole(value)).toThrow("'Points' is not a whole number: 1.5");
	});
});

describe('what is not of the type is refused by name', () => {
	it.each<[string | undefined, unknown, string]>([
		['string', ['a'], 'is not a text: ["a"]'],
		['string', { a: 1 }, 'is not a text: {"a":1}'],
		['number', 'twelve', 'is not a number: twelve'],
		['number', Number.NaN, 'is not a number'],
		['number', '9007199254740993', 'is too long for a number'],
		['string', 7_615_917_337_495_252_000, 'is a whole number too long'],
		['string', 'Invalid DateTime', 'is a date that does not exist'],
		['number', 7_615_917_337_495_252_000, 'is too long for a number'],
		['boolean', 'maybe', 'is neither true nor false: maybe'],
		['dateTime', '05/06/2001', 'is not a date: 05/06/2001'],
		['array', { a: 1 }, 'is not a list: {"a":1}'],
		['array', '["a"', 'is not a list: ["a"'],
		['object', '[1]', 'is not a JSON object: [1]'],
		[undefined, () => 1, 'is a value of type function, which JSON has no form for'],
		[undefined, Number.NaN, 'is the result of a calculation that has none: NaN'],
		[undefined, { at: /a/ }, "holds at 'at' a value of type RegExp"],
	])('%s: %j', (type, value, problem) => {
		expect(() => convert(type, value)).toThrow(InvalidParameter);
		expect(() => convert(type, value)).toThrow(`'Profile Fields: Field' ${problem}`);
	});
});
