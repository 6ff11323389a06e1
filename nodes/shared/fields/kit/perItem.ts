import type { Values } from './field';

/** Remembers what was made of an item's values, for the fields that need the same of it. */
export function perItem<T>(make: (values: Values) => T): (values: Values) => T {
	const made = new WeakMap<Values, { of: T }>();
	return (values) => {
		const known = made.get(values) ?? { of: make(values) };
		made.set(values, known);
		return known.of;
	};
}
