import type { Database } from '../things/databases';
import { TITLED_SYSTEM_FIELDS } from './system-fields';

type Fields = Readonly<Record<string, unknown>>;

/** A query whose dates, which MongoDB's JSON writes as `{ "$date": … }`, are moments. Throws where one is no date. */
export const withMoments = (query: unknown): Record<string, unknown> =>
	Object.fromEntries(Object.entries(query ?? {}).map(([name, value]) => [name, toMoments(value)]));

function toMoments(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(toMoments);
	if (typeof value !== 'object' || value === null) return value;
	return '$date' in value ? toMoment(value.$date) : withMoments(value);
}

function toMoment(value: unknown): Date {
	const moment = new Date(typeof value === 'string' || typeof value === 'number' ? value : NaN);
	if (Number.isNaN(moment.getTime())) throw new Error('$date is no date');
	return moment;
}

const SYSTEM_DATES = TITLED_SYSTEM_FIELDS.filter(({ type }) => type === 'date');

/** A profile's fields, those of dates as moments. */
export function fieldsWithMoments(data: Fields, database: Database | undefined): Fields {
	const own = (database?.fields ?? []).filter(({ type }) => type === 'date');
	const dates = new Set([...SYSTEM_DATES, ...own].map(({ name }) => name));
	return Object.fromEntries(
		Object.entries(data).map(([name, value]) => [name, dates.has(name) ? asMoment(value) : value]),
	);
}

function asMoment(value: unknown): unknown {
	const moment = new Date(typeof value === 'string' ? value : NaN);
	return Number.isNaN(moment.getTime()) ? value : moment;
}
