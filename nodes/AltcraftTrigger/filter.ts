import type { IDataObject } from 'n8n-workflow';

import { flag, id, isBlank, shown, type Check } from '../shared/checks';
import { InvalidParameter } from '../shared/errors';
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
 * @throws {InvalidParameter} when a code or a database's ID is none, or a switch neither on nor off
 */
export function toFilter(events: unknown, options: IDataObject): Filter {
	const chosen = [
		...toList(events).map((value) => code(value, 'Events')),
		...toList(options.customEvents).map((value) => code(value, 'Custom Event Codes')),
	];
	const databases = toList(options.databaseIds).map((value) => id(value, 'Database IDs'));
	return {
		codes: chosen.length === 0 || chosen.includes(ANY_EVENT) ? undefined : new Set(chosen),
		databases: databases.length === 0 ? undefined : new Set(databases),
		testEvents: !isOn(options.ignoreTestEvents, 'Ignore Test Events'),
	};
}

/** What is no event passes: nothing tells that the user does not want it. */
export function passes(received: Received, { codes, databases, testEvents }: Filter): boolean {
	if (!received.isEvent) return true;
	const { json } = received;
	return (
		(codes === undefined || codes.has(received.code.toLowerCase())) &&
		(databases === undefined || databases.has(databaseOf(json))) &&
		(testEvents || !isTest(json))
	);
}

/** @throws {InvalidParameter} when an expression gives neither true nor false */
export function isOn(value: unknown, displayName: string): boolean {
	return !isBlank(value) && flag(value, displayName);
}

/** Every code that the documentation prints is of small Latin letters and `_`; whatever else a code may hold, it is one word. */
const code: Check<string> = (value, displayName) => {
	if (typeof value === 'string' && (value === ANY_EVENT || /^[\w.:-]+$/.test(value))) {
		return value.toLowerCase();
	}
	throw new InvalidParameter(
		displayName,
		`holds what is no code of an event: ${shown(value)}`,
		"Enter codes as they stand in the field 'event_type' of events, for example deliv_push",
	);
};

/** Values separated by commas, semicolons or white space, or what an expression gives: one value, or an array. */
function toList(value: unknown): unknown[] {
	const values: unknown[] = Array.isArray(value) ? value : [value];
	return values
		.flatMap((each) => (typeof each === 'string' ? each.split(/[\s,;]+/) : [each]))
		.filter((each) => !isBlank(each));
}

/** The documentation has a number; only digits are taken for one, since JavaScript makes 1 of `true` and `[1]`, too. */
function databaseOf({ list_id: database }: IDataObject): number {
	const isText = typeof database === 'string' && /^\d+$/.test(database);
	return typeof database === 'number' || isText ? Number(database) : Number.NaN;
}

/** The documentation has a boolean; its word counts, too, rather than that a test starts anything. */
function isTest({ is_test: value }: IDataObject): boolean {
	return value === true || (typeof value === 'string' && value.trim().toLowerCase() === 'true');
}
