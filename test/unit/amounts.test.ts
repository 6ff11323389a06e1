import fc from 'fast-check';

import { amount, positiveAmount } from '../../nodes/shared/checks';

const exact = fc
	.tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.option(fc.stringMatching(/^\d{1,6}$/)))
	.map(([whole, decimals]) => `${String(whole)}${decimals === null ? '' : `.${decimals}`}`);

describe('an amount', () => {
	it('that is a text stays as it is', () => {
		fc.assert(
			fc.property(exact, (written) => {
				expect(amount(` ${written} `, 'Points')).toBe(written);
			}),
		);
	});

	it('that is a number with the cents of a shop is written out exactly', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (cents) => {
				const written = amount(cents / 100, 'Points');
				const [whole = '', decimals = ''] = written.split('.');
				expect(Number(whole) * 100 + Number(decimals.padEnd(2, '0'))).toBe(cents);
			}),
		);
	});

	it.each([
		[0, '0'],
		[19.9, '19.9'],
		[100, '100'],
		[4549000, '4549000'],
		[0.1, '0.1'],
		['100.50', '100.50'],
		['007.00', '007.00'],
	])('%j is %s', (given, written) => {
		expect(amount(given, 'Points')).toBe(written);
	});

	it.each([
		[0.1 + 0.2, 'is not an exact amount: 0.30000000000000004'],
		[1.15 * 3, 'is not an exact amount: 3.4499999999999997'],
		[2 ** 53, 'is not an exact amount: 9007199254740992'],
		[1e21, 'is not an exact amount: 1e+21'],
		[1e-7, 'is not an exact amount: 1e-7'],
		['1,50', 'is not an amount: 1,50'],
		['1 200', 'is not an amount: 1 200'],
		['1.', 'is not an amount: 1.'],
		['.5', 'is not an amount: .5'],
		['1e3', 'is not an amount: 1e3'],
		['100 RUB', 'is not an amount: 100 RUB'],
		['-5', 'is negative: -5'],
		[-0.01, 'is negative: -0.01'],
		[Number.NaN, 'is not an amount: NaN'],
		['', 'is empty'],
		['  ', 'is empty'],
		[undefined, 'is empty'],
		[null, 'is empty'],
		[{ value: 1 }, 'is not an amount: {"value":1}'],
		[[1], 'is not an amount: [1]'],
		[true, 'is not an amount: true'],
	])('%j is refused', (given, problem) => {
		expect(() => amount(given, 'Points')).toThrow(`'Points' ${problem}`);
	});
});

describe('an amount of which there has to be something', () => {
	it.each([0, '0', '0.00'])('is not %j', (given) => {
		expect(() => positiveAmount(given, 'Points')).toThrow("'Points' is not above 0");
	});

	it('may be small', () => {
		expect(positiveAmount('0.01', 'Points')).toBe('0.01');
	});
});
