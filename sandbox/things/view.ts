/** What a slot holds as JSON: sets become arrays, maps objects, and bytes their number. */
export function viewOf(content: unknown): unknown {
	const text = JSON.stringify(content, (_key, value: unknown) => {
		if (value instanceof Set) return Array.from<unknown>(value);
		if (value instanceof Map) return Object.fromEntries<unknown>(value);
		if (value instanceof Uint8Array) return `${String(value.length)} bytes`;
		return value;
	});
	return JSON.parse(text);
}
