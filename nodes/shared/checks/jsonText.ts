/** What `JSON.parse` takes in silence, although it does not arrive as it was written. */
export interface Slip {
	/**
	 * - `digits`: a whole number that a double-precision number cannot hold
	 * - `twice`: a name that its object has already, so that the first value is lost
	 * - `prototype`: the name `__proto__`, which no object can rightly have
	 */
	kind: 'digits' | 'twice' | 'prototype';
	/** Of the place, for example `orders[0].id`. */
	path: string;
	/** As it is written. */
	written: string;
	/** Where it stands in the text. */
	start: number;
}

/** An object or a list that is being read. */
interface Level {
	/** The names so far; undefined in a list. */
	names: Set<string> | undefined;
	/** Where the reading is: a name, or a place in the list. */
	step: string | number;
	expectsName: boolean;
}

const NUMBER = /-?\d[\d.eE+-]*/y;
const WHOLE = /^-?\d+$/;

/** @param json a text that `JSON.parse` takes */
export function* slipsIn(json: string): Generator<Slip> {
	const levels: Level[] = [];
	for (let start = 0; start < json.length; start++) {
		const character = json.charAt(start);
		const level = levels.at(-1);
		if (character === '{') levels.push({ names: new Set(), step: '', expectsName: true });
		else if (character === '[') levels.push({ names: undefined, step: 0, expectsName: false });
		else if (character === '}' || character === ']') levels.pop();
		else if (character === ',') next(level);
		else if (character === '"') {
			const written = json.slice(start, endOfText(json, start));
			const kind = level?.expectsName === true ? slipOfName(level, written) : undefined;
			if (kind !== undefined) yield { kind, path: pathOf(levels), written, start };
			start += written.length - 1;
		} else if (character === '-' || (character >= '0' && character <= '9')) {
			NUMBER.lastIndex = start;
			const written = NUMBER.exec(json)?.[0] ?? character;
			if (losesDigits(written)) yield { kind: 'digits', path: pathOf(levels), written, start };
			start += written.length - 1;
		}
	}
}

const losesDigits = (written: string): boolean =>
	WHOLE.test(written) && !Number.isSafeInteger(Number(written));

function next(level: Level | undefined): void {
	if (level === undefined) return;
	if (typeof level.step === 'number') level.step++;
	else level.expectsName = true;
}

/** Where a text in quotes ends. A pattern for it would overflow on the texts that hold files. */
function endOfText(json: string, start: number): number {
	let end = json.indexOf('"', start + 1);
	while (isEscaped(json, end)) end = json.indexOf('"', end + 1);
	return end + 1;
}

function isEscaped(json: string, quote: number): boolean {
	let first = quote;
	while (json.charAt(first - 1) === '\\') first--;
	return (quote - first) % 2 === 1;
}

function slipOfName(level: Level, written: string): Slip['kind'] | undefined {
	const name = String(JSON.parse(written));
	const isKnown = level.names?.has(name) === true;
	level.names?.add(name);
	level.step = name;
	level.expectsName = false;
	if (name === '__proto__') return 'prototype';
	return isKnown ? 'twice' : undefined;
}

const pathOf = (levels: readonly Level[]): string => toPath(levels.map(({ step }) => step));

/** The way to a value within an object, as a reader writes it. */
export const toPath = (steps: ReadonlyArray<string | number>): string =>
	steps
		.map((step, index) =>
			typeof step === 'number' ? `[${String(step)}]` : index === 0 ? step : `.${step}`,
		)
		.join('');

/** Reads JSON; whole numbers that a number would cut short become texts with all their digits. */
export function parseKeepingDigits(json: string): unknown {
	const parsed: unknown = JSON.parse(json);
	const parts: string[] = [];
	let end = 0;
	for (const { kind, start, written } of slipsIn(json)) {
		if (kind !== 'digits') continue;
		parts.push(json.slice(end, start), `"${written}"`);
		end = start + written.length;
	}
	if (parts.length === 0) return parsed;
	return JSON.parse(parts.join('') + json.slice(end)) as unknown;
}
