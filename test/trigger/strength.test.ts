import fc from 'fast-check';

import { checkStrength } from '../../nodes/AltcraftTrigger/strength';

const judge = (token: string) => {
	checkStrength({ kind: 'bearerToken', token });
};

/** As it reads: a third or more is the beginning once more. It takes the square of the length. */
const repeatsPlainly = (value: string) =>
	Array.from({ length: Math.floor((value.length * 2) / 3) }, (_, index) => index + 1).some(
		(begin) => value.startsWith(value.slice(begin)),
	);

it('finds a repeated beginning wherever there is one', () => {
	const characters = fc.string({
		unit: fc.constantFrom('a', 'd', 'g', 'j', 'm', 'p'),
		minLength: 1,
		maxLength: 12,
	});
	const token = fc
		.tuple(characters, fc.nat({ max: 30 }), characters)
		.map(([begin, more, end]) => begin + 'dgjmpa'.slice(0, more % 7) + end + begin)
		.filter((text) => text.length >= 16 && new Set(text).size >= 6);

	fc.assert(
		fc.property(token, (text) => {
			let problem = '';
			try {
				judge(text);
			} catch (thrown) {
				problem = String(thrown);
			}
			expect(problem.includes('repeats its beginning')).toBe(repeatsPlainly(text));
		}),
	);
});

it.each([
	['of a pattern that breaks at its end', `${'abcdefg'.repeat(50_000)}xk`],
	['of one character and others', `${'a'.repeat(300_000)}bcdefghk`],
	['of words without an end', `Bearer${'-'.repeat(300_000)}abcdef`],
	['of spaces', `x${' '.repeat(300_000)}abcdef`],
])('judges a secret %s in no time', (_what, text) => {
	const begin = performance.now();
	try {
		judge(text);
	} catch {
		// Whatever is wrong with it.
	}
	try {
		checkStrength({ kind: 'headerAuth', name: 'X-Secret', value: text });
	} catch {
		// The same.
	}

	// In the square of its length it would take a minute.
	expect(performance.now() - begin).toBeLessThan(5000);
});
