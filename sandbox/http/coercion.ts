/** A value that validation turned into another type. */
export interface Coercion {
	/** Path in the body, such as `attach/0/name`. */
	readonly path: string;
	readonly from: unknown;
}

/** Everything that differs between a body as it arrived and as validation left it. */
export function findCoercions(before: unknown, after: unknown, path = ''): Coercion[] {
	if (Object.is(before, after)) return [];
	if (!isObject(before) || !isObject(after)) return [{ path, from: before }];
	return Object.keys(before).flatMap((key) =>
		findCoercions(before[key], after[key], path === '' ? key : `${path}/${key}`),
	);
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
