import fc from 'fast-check';

import { InvalidParameter } from '../../nodes/shared/errors';
import { hashOf, toHeader } from '../../nodes/shared/transport/requestId';

describe('the hash of a request', () => {
	const parts = ['instance', 'workflow', '17', 'node', 0, 3, '/workflows/start', { id: 12 }];

	it('is the same on every try', () => {
		expect(hashOf(parts)).toBe(hashOf(structuredClone(parts)));
	});

	it.each(parts.map((_, place) => place))('differs when part %i does', (place) => {
		expect(hashOf(parts.map((part, n) => (n === place ? 'other' : part)))).not.toBe(hashOf(parts));
	});

	it('does not run parts together', () => {
		expect(hashOf(['1', '12'])).not.toBe(hashOf(['11', '2']));
	});
});

describe("the user's key as a header", () => {
	it('stays as it is up to 200 characters of printable ASCII', () => {
		const key = `order #1: "a/b" ~${'x'.repeat(183)}`;

		expect(key).toHaveLength(200);
		expect(toHeader(key, 'Request ID')).toBe(key);
	});

	it.each([
		['заказ', '%D0%B7%D0%B0%D0%BA%D0%B0%D0%B7'],
		['a\nb', 'a%0Ab'],
		['\u{1F600}', '%F0%9F%98%80'],
	])('is percent-encoded otherwise: %j', (key, header) => {
		expect(toHeader(key, 'Request ID')).toBe(header);
	});

	it('is always something that a header can carry, or refused', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 2000 }), (key) => {
				try {
					expect(toHeader(key, 'Request ID')).toMatch(/^[\x20-\x7E]{1,4000}$/);
				} catch (error) {
					expect(error).toBeInstanceOf(InvalidParameter);
				}
			}),
		);
	});
});
