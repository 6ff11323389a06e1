import fc from 'fast-check';

import { cut } from '../../nodes/shared/transport/batch';

const parts = fc.array(fc.record({ bytes: fc.integer({ min: 1, max: 120 }) }), { maxLength: 200 });
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
		fc.assert(
			fc.property(parts, limits, (given, within) => {
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
});
