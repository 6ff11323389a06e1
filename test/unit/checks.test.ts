import { DateTime } from 'luxon';

import {
	assertWritable,
	email,
	jsonObject,
	parseKeepingDigits,
	phone,
	readAll,
	text,
} from '../../nodes/shared/checks';
import { InvalidParameter } from '../../nodes/shared/errors';

const LONG = '7615917337495251231';

describe('JSON that a user wrote', () => {
	const read = (json: string) => jsonObject(json, 'Content');

	it.each([
		['{ "a": [1, { "b": "2" }], "c": null, "d": -1.5e3 }'],
		['{ "a": { "x": 1 }, "b": { "x": 2 } }'],
		[`{ "id": "${LONG}", "text": "{ \\"id\\": ${LONG} }", "path": "C:\\\\" }`],
		['{ "largest": 9007199254740991, "least": -9007199254740991 }'],
	])('is taken as it is: %s', (json) => {
		expect(read(json)).toEqual(JSON.parse(json));
	});

	it.each([
		[`{ "crm_id": ${LONG} }`, `holds at 'crm_id' a whole number too long`],
		[`{ "a": { "b": [1, [0, -${LONG}]] } }`, `holds at 'a.b[1][1]' a whole number too long`],
		[`{ "a\\"b": ${LONG} }`, `holds at 'a"b' a whole number too long`],
		['{ "price": 1e400 }', `holds at 'price' the result of a calculation that has none: Infinity`],
		['{ "id": 12345678901234567890.0 }', "holds at 'id' a whole number too long"],
		['{ "name": 1, "name": 2 }', "holds the name 'name' twice"],
		['{ "list": [{ "a": 1, "\\u0061": 2 }] }', "holds the name 'list[0].a' twice"],
		['{ "a": { "__proto__": 1 } }', "holds the name '__proto__', which no field can have"],
		['{ "until": "Invalid DateTime" }', "holds at 'until' a date that does not exist"],
	])('is refused by name: %s', (json, problem) => {
		expect(() => read(json)).toThrow(`'Content' ${problem}`);
	});

	it('keeps its digits in the message', () => {
		expect(() => read(`{ "crm_id": ${LONG} }`)).toThrow(LONG);
	});

	it.each(['{ "name": "O"Neill" }', '{ "text": "two\nlines" }'])(
		'is told to become an object where a text breaks it: %j',
		(json) => {
			const failure = failureOf(() => read(json));

			expect(failure?.message).toBe("'Content' is not valid JSON");
			expect(failure?.wayOut).toContain('let one expression give the whole object');
		},
	);

	it('may hold a long text, as files are', () => {
		const long = 'x'.repeat(12_000_000);

		expect(read(JSON.stringify({ long }))).toEqual({ long });
	});
});

describe('an object that an expression gave', () => {
	const endless: Record<string, unknown> = {};
	endless.self = endless;

	it.each<[string, unknown, string]>([
		['no number', Number.NaN, 'the result of a calculation that has none: NaN'],
		['no end', -Infinity, 'the result of a calculation that has none: -Infinity'],
		['a number cut short', Number(LONG), 'a whole number too long'],
		['a date of none', new Date(Number.NaN), 'a date that does not exist'],
		['a date of luxon of none', DateTime.fromISO('2001-13-01'), 'a date that does not exist'],
		['what luxon writes for it', 'Until Invalid DateTime', 'a date that does not exist'],
		['what JavaScript writes for it', 'Invalid Date', 'a date that does not exist'],
		['a pattern', /nathan/i, 'a value of type RegExp, which JSON has no form for'],
		['a function', () => 1, 'a value of type function'],
		['a symbol', Symbol('a'), 'a value of type symbol'],
		['a long number', 1n, 'a value of type bigint'],
		['a set', new Set(['a']), 'a value of type Set'],
		['a failure', new Error('no'), 'a value of type Error'],
		['bytes', Buffer.from('a'), 'a value of type Uint8Array'],
	])('is refused by name where it holds %s', (_what, value, what) => {
		const refused = () => jsonObject({ order: { lines: [{ value }] } }, 'Content');

		expect(refused).toThrow(InvalidParameter);
		expect(refused).toThrow(`'Content' holds at 'order.lines[0].value' ${what}`);
	});

	it('is refused where it holds itself', () => {
		expect(() => jsonObject(endless, 'Content')).toThrow(
			"'Content' holds at 'self' an object that",
		);
	});

	it.each([[{ date: new Date(0), now: DateTime.now(), word: 'Invalid Date of birth' }], [{}]])(
		'is taken as it is: %j',
		(object) => {
			expect(jsonObject(object, 'Content')).toBe(object);
		},
	);

	it('is told of as a whole where it is the value', () => {
		expect(() => {
			assertWritable(Number.NaN, 'Content Fields: total');
		}).toThrow("'Content Fields: total' is the result of a calculation that has none: NaN");
	});
});

describe('a text', () => {
	it('that was a number once has all its digits, or is refused', () => {
		expect(text(LONG, 'Profile ID')).toBe(LONG);
		expect(() => text(Number(LONG), 'Profile ID')).toThrow(
			"'Profile ID' is a whole number too long for its last digits to be kept",
		);
	});
});

describe('an address', () => {
	it.each([
		['\u200Bnathan@example.com\uFEFF', 'nathan@example.com'],
		['nathan\u00AD@\u202Aexample.com\u202C', 'nathan@example.com'],
		['nathan@example.com\u0000', 'nathan@example.com'],
	])('loses what cannot be seen in it: %j', (given, cleaned) => {
		expect(email(given, 'Email')).toBe(cleaned);
	});

	it.each([
		['\u202A+79001112233\u202C', '+79001112233'],
		['+7\u200B900\u2060111\u200E22 33', '+790011122 33'],
		['79001112233.0', '79001112233'],
		['+79001112233.00', '+79001112233'],
		[79_001_112_233, '79001112233'],
		['8.900.000.00.00', '8.900.000.00.00'],
	])('so does a phone, and it loses the decimals of a sheet: %j', (given, cleaned) => {
		expect(phone(given, 'Phone')).toBe(cleaned);
	});

	it.each<[typeof email, unknown, string]>([
		[email, 'nathan\u200B.example.com', 'is not an email address: nathan\\u200b.example.com'],
		[
			email,
			'a@example.com\nb@example.com',
			'is not an email address: a@example.com\\nb@example.com',
		],
		[email, '\u200B', 'is empty'],
		[phone, 'call\u200B me', 'is not a phone number: call\\u200b me'],
		[phone, 79_001_112_233.5, 'is not a phone number: 79001112233.5'],
		[phone, -79_001_112_233, 'is not a phone number: -79001112233'],
		[phone, '7.9001112233E+10', 'is not a phone number: 7.9001112233E+10'],
	])('is refused with what cannot be seen in it', (check, given, problem) => {
		expect(() => check(given, 'Address')).toThrow(`'Address' ${problem}`);
	});
});

describe('all parts are read', () => {
	const refusing = (name: string) => () => {
		throw new InvalidParameter(name, 'is empty', 'Enter a value');
	};

	it('and what was refused is told together', () => {
		const failure = failureOf(() => readAll([refusing('Name'), () => 1, refusing('City')]));

		expect(failure?.message).toBe("'Name' is empty. 'City' is empty");
		expect(failure?.wayOut).toBe('Enter a value');
	});

	it('unless something else went wrong', () => {
		const broken = () => {
			throw new TypeError('broken');
		};

		expect(() => readAll([refusing('Name'), broken])).toThrow(TypeError);
	});

	it('and given back in their order', () => {
		expect(readAll([() => 1, () => 2])).toEqual([1, 2]);
	});
});

describe('JSON of others', () => {
	it.each([
		[
			`[{ "crm_id": ${LONG}, "n": 1.50, "of": [-${LONG}] }]`,
			[{ crm_id: LONG, n: 1.5, of: [`-${LONG}`] }],
		],
		[`{ "text": "${LONG}" }`, { text: LONG }],
		['12', 12],
		[LONG, LONG],
	])('is read with all digits: %s', (json, value) => {
		expect(parseKeepingDigits(json)).toEqual(value);
	});
});

function failureOf(act: () => unknown): InvalidParameter | undefined {
	try {
		act();
	} catch (thrown) {
		if (thrown instanceof InvalidParameter) return thrown;
	}
	return undefined;
}
