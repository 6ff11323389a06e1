import { flag, id, isBlank, isObject } from '../shared/checks';
import { ANY_EVENT } from './events';
import type { Received } from './receivedEvent';

/** Which events the user wants. */
export interface Filter {
	/** Codes in lower case; undefined: any. */
	codes: ReadonlySet<string> | undefined;
	/** IDs; undefined: any. */
	databases: ReadonlySet<number> | undefined;
	testEvents: boolean;
}

/**
 * @param events the parameter of that name
 * @param options the collection of that name
 * @throws {InvalidParameter} when a database's ID is none, or a switch neither on nor off
 */
export function toFilter(events: unknown, options: unknown): Filter {
	const set = isObject(options) ? options : {};
	const chosen = [...toList(events), ...toList(set.customEvents)].map((code) =>
		String(code).toLowerCase(),
	);
	const databases = toList(set.databaseIds).map((value) => id(value, 'Database IDs'));
	return {
		codes: chosen.length === 0 || chosen.includes(ANY_EVENT) ? undefined : new Set(chosen),
		databases: databases.length === 0 ? undefined : new Set(databases),
		testEvents: !isOn(set.ignoreTestEvents, 'Ignore Test Events'),
	};
}

/** What is no event passes: nothing tells that the user does not want it. */
export function passes(received: Received, { codes, databases, testEvents }: Filter): boolean {
	if (!received.isEvent) return true;
	const { code, json } = received;
	return (
		(codes === undefined || codes.has(code.toLowerCase())) &&
		(databases === undefined || databases.has(Number(json.list_id))) &&
		(testEvents || json.is_test !== true)
	);
}

/** @throws {InvalidParameter} when an expression gives neither true nor false */
export function isOn(value: unknown, displayName: string): boolean {
	return !isBlank(value) && flag(value, displayName);
}

/** Values separated by commas, or what an expression gives: one value, or an array. */
function toList(value: unknown): unknown[] {
	const values: unknown[] = Array.isArray(value) ? value : [value];
	return values
		.flatMap((each) => (typeof each === 'string' ? each.split(',').map((one) => one.trim()) : each))
		.filter((each) => !isBlank(each));
}
