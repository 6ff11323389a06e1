import fc from 'fast-check';

/** What expressions give when nobody watches. */
export const oddities: unknown[] = [
	null,
	'',
	' ',
	'\u0000\u0007\u001B',
	'\uD800',
	'\uDFFF text',
	'x'.repeat(100_000),
	'__proto__',
	'constructor',
	'={{ 1 + 1 }}',
	'null',
	'[]',
	'{}',
	'{"__proto__": {"polluted": true}}',
	'{"a": {"constructor": {"prototype": {"polluted": true}}}}',
	'{"token": "someone-else"}',
	0,
	-1,
	1.5,
	1e21,
	true,
	false,
	[],
	[null],
	['a', 1],
	{},
	{ mode: 'id', value: null },
	{ __rl: true },
	{ mode: 'id', value: { mode: 'id', value: 12 } },
	{ error: 'x', json: {} },
	{ token: 'someone-else' },
];
/** These, and whatever else there may be. */
export const anything = fc.oneof(
	fc.constantFrom(...oddities),
	fc.jsonValue(),
	fc.string({ unit: 'binary', maxLength: 200 }),
	fc.double(),
);
