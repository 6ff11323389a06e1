import { InvalidParameter } from '../errors';
import { shown } from './check';
import { toPath } from './jsonText';

/** More than anybody writes, and less than JSON can hold. */
const DEEPEST = 500;

/** Why a value cannot be sent, as an object of "is" and of "holds at …", and how to get on. */
interface Obstacle {
	what: string;
	wayOut: string;
}

/**
 * Sees that everything in a value arrives as it is: JSON writes null for an impossible date and for a calculation
 * without a result, an empty object for a regular expression, and wrong digits for a long number.
 *
 * @throws {InvalidParameter} naming the field, and the place in it
 */
export function assertWritable(value: unknown, displayName: string): void {
	walk(value, displayName, undefined);
}

/** How a value was reached. */
interface Way {
	step: string | number;
	holder: object;
	depth: number;
	before: Way | undefined;
}

function walk(value: unknown, displayName: string, way: Way | undefined): void {
	const obstacle = obstacleOf(value) ?? (isWithinItself(value, way) ? ENDLESS : undefined);
	if (obstacle !== undefined) throw refusal(displayName, way, obstacle);
	if (typeof value !== 'object' || value === null) return;
	const into = (entry: unknown, step: string | number) => {
		const depth = (way?.depth ?? 0) + 1;
		walk(entry, displayName, { step, holder: value, depth, before: way });
	};
	if (Array.isArray(value)) {
		value.forEach(into);
	} else if (isPlain(value)) {
		for (const [name, entry] of Object.entries(value)) {
			if (name === '__proto__') throw namedPrototype(displayName);
			into(entry, name);
		}
	}
}

function refusal(displayName: string, way: Way | undefined, { what, wayOut }: Obstacle) {
	const path = toPath(stepsOf(way));
	const problem = path === '' ? `is ${what}` : `holds at '${path}' ${what}`;
	return new InvalidParameter(displayName, problem, wayOut);
}

const stepsOf = (way: Way | undefined): Array<Way['step']> =>
	way === undefined ? [] : [...stepsOf(way.before), way.step];

/** The refusal of a name with which an object would not hold what it shows. */
export const namedPrototype = (displayName: string) =>
	new InvalidParameter(
		displayName,
		"holds the name '__proto__', which no field can have",
		'Give the field another name',
	);

const ENDLESS: Obstacle = {
	what: 'an object that holds itself, or too many within each other',
	wayOut: 'Let the expression give an object of the values that the message needs',
};

function isWithinItself(value: unknown, way: Way | undefined): boolean {
	if (typeof value !== 'object' || value === null || way === undefined) return false;
	if (way.depth > DEEPEST) return true;
	for (let at: Way | undefined = way; at !== undefined; at = at.before) {
		if (at.holder === value) return true;
	}
	return false;
}

function obstacleOf(value: unknown): Obstacle | undefined {
	switch (typeof value) {
		case 'number':
			return obstacleOfNumber(value);
		case 'string':
			return FAILED_DATES.test(value) ? impossibleDate(value) : undefined;
		case 'bigint':
		case 'function':
		case 'symbol':
			return formless(`a value of type ${typeof value}`);
		case 'object':
			return value === null || isPlain(value) || Array.isArray(value)
				? undefined
				: obstacleOfObject(value);
		default:
			return undefined;
	}
}

/** What luxon and JavaScript write for a date that does not exist. */
const FAILED_DATES = /Invalid DateTime|^\s*Invalid Date\s*$/;

/** @returns undefined where a number arrives as it is */
function obstacleOfNumber(number: number): Obstacle | undefined {
	if (!Number.isFinite(number)) {
		return {
			what: `the result of a calculation that has none: ${String(number)}`,
			wayOut: 'Check the expression: the item may have no number at that place',
		};
	}
	return losesDigits(number) ? lostDigits(String(number)) : undefined;
}

/** Whether a whole number is beyond what a number holds, so that its last digits are others than it was given. */
export const losesDigits = (value: unknown): boolean =>
	Number.isInteger(value) && !Number.isSafeInteger(value);

/** @param written with the digits that are known of it */
export const lostDigits = (written: string): Obstacle => ({
	what: `a whole number too long for its last digits to be kept: ${written}`,
	wayOut:
		'Give it as a text: in JSON in quotes, and in the node where it comes from as a text, too',
});

const impossibleDate = (written: string): Obstacle => ({
	what: `a date that does not exist: ${shown(written)}`,
	wayOut: 'Check the expression: the date may be written in another way than it expects',
});

const formless = (what: string): Obstacle => ({
	what: `${what}, which JSON has no form for`,
	wayOut:
		'Let the expression give only texts, numbers, true or false, lists and objects. A pattern in a custom query is written as { "$regex": "…" }',
});

/** What JSON writes in a form of its own, or as an empty object. */
function obstacleOfObject(value: object): Obstacle | undefined {
	const kind = kindOf(value);
	if (kind === 'String' || kind === 'Number' || kind === 'Boolean') {
		return obstacleOf(value.valueOf());
	}
	if (!writesItself(value) || ArrayBuffer.isView(value)) return formless(`a value of type ${kind}`);
	return value.toJSON() === null
		? impossibleDate(kind === 'Date' ? 'Invalid Date' : 'Invalid DateTime')
		: undefined;
}

/** As JavaScript names it, for example `Date` or `RegExp`. */
const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

const isPlain = (value: unknown): value is object =>
	typeof value === 'object' && value !== null && kindOf(value) === 'Object' && !writesItself(value);

const writesItself = (value: object): value is { toJSON: () => unknown } =>
	'toJSON' in value && typeof value.toJSON === 'function';
