import type { IDataObject } from 'n8n-workflow';

/** The part of JSON Schema that n8n's editor reads. */
interface Schema {
	type: string | string[];
	properties?: Record<string, Schema>;
	items?: Schema;
}

/** Objects within objects, of which the editor shows that they are there and no more. */
const DEEPEST = 3;

/** What the editor shows of an operation's output before the first run. */
export const outputSchema = (items: readonly IDataObject[]): object => ({
	...schemaOf(items, 0),
	version: 1,
});

/** The schema of what stood in one place, in all items. */
function schemaOf(values: readonly unknown[], depth: number): Schema {
	const types = new Set(values.map(typeOf));
	// A value that some items lack is not worth a second type: the editor shows one.
	if (types.size > 1) types.delete('null');
	const [only = 'null', ...others] = types;
	if (others.length > 0) return { type: [...types].sort() };
	if (only === 'array') {
		const entries = values.filter(Array.isArray).flat();
		return { type: only, ...(entries.length > 0 && { items: schemaOf(entries, depth) }) };
	}
	if (only !== 'object' || depth === DEEPEST) return { type: only };
	const objects = values.filter(isPlainObject);
	const names = [...new Set(objects.flatMap((object) => Object.keys(object)))];
	const properties = names.map((name): [string, Schema] => [
		name,
		schemaOf(
			objects.filter((object) => Object.hasOwn(object, name)).map((object) => object[name]),
			depth + 1,
		),
	]);
	return { type: only, properties: Object.fromEntries(properties) };
}

function typeOf(value: unknown): string {
	if (Array.isArray(value)) return 'array';
	return value === null || value === undefined ? 'null' : typeof value;
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
	typeOf(value) === 'object';
