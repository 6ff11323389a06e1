import fc from 'fast-check';

import { cut } from '../../nodes/shared/transport/batch';

const size = fc.integer({ min: 1, max: 120 });
/** Most parts count as what they are. */
const part = fc.oneof(
	size.map((bytes) => ({ bytes, counted: bytes })),
	fc.record({ bytes: size, counted: size }),
);
const parts = fc.array(part, { maxLength: 200 });
const limits = fc.record({
	parts: fc.integer({ min: 1, max: 20 }),
	bytes: fc.integer({ min: 100, max: 1000 }),
});
const bytesOf = (request: Array<{ bytes: number }>) =>
	request.reduce((sum, { bytes }) => sum + bytes, 0);

describe('cutting a batch', () => {
	it('keeps every part once and in order', () => {
		fc.assert(
			fc.property(parts, limits, (given, within) => {
				expect(cut(given, within).flat()).toEqual(given);
			}),
		);
	});

	it('keeps the limits, but for a part that is too large by itself', () => {
		fc.assert(
			fc.property(parts, limits, (given, within) => {
				for (const request of cut(given, within)) {
					expect(request.length).toBeGreaterThan(0);
					expect(request.length).toBeLessThanOrEqual(within.parts);
					if (request.length > 1) expect(bytesOf(request)).toBeLessThanOrEqual(within.bytes);
				}
			}),
		);
	});

	it('makes no request that the one before had room for', () => {
		const steady = fc.array(
			size.map((bytes) => ({ bytes, counted: bytes })),
			{ maxLength: 200 },
		);
		fc.assert(
			fc.property(steady, limits, (given, within) => {
				const requests = cut(given, within);
				requests.slice(1).forEach(([first], n) => {
					const before = requests[n] ?? [];
					const full =
						before.length === within.parts || bytesOf(before) + (first?.bytes ?? 0) > within.bytes;
					expect(full).toBe(true);
				});
			}),
		);
	});

	it('falls at the same places while no part is larger than it counts for', () => {
		const shrunk = fc.array(
			fc.record({ counted: size, part: fc.double({ min: 0, max: 1, noNaN: true }) }),
			{
				maxLength: 200,
			},
		);
		fc.assert(
			fc.property(shrunk, limits, (given, within) => {
				const lengths = (sizes: Array<{ bytes: number; counted: number }>) =>
					cut(sizes, within).map((request) => request.length);
				const smaller = given.map(({ counted, part: share }) => ({
					counted,
					bytes: Math.ceil(counted * share),
				}));
				const whole = given.map(({ counted }) => ({ counted, bytes: counted }));
				expect(lengths(smaller)).toEqual(lengths(whole));
			}),
		);
	});
});
