import type { Context } from './context';
import { invalidParameter } from './invalid-parameter';

const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i;

/**
 * A point in time in RFC 3339, which the pages ask for; null when it is absent or empty.
 * Throws an incorrect request for anything else.
 */
export function readTime(value: string | undefined, name: string, context: Context): Date | null {
	if (value === undefined || value === '') return null;
	const time = new Date(value);
	if (!RFC_3339.test(value) || Number.isNaN(time.getTime())) {
		throw invalidParameter(context, `${name} is not a time in RFC 3339`);
	}
	return time;
}

/** The period of a request, both ends of which belong to it. */
export function readPeriod(
	{ date_from: begin, date_to: end }: { readonly date_from: string; readonly date_to: string },
	context: Context,
): { from: Date; to: Date } {
	const from = readTime(begin, 'date_from', context);
	const to = readTime(end, 'date_to', context);
	if (from !== null && to !== null && from <= to) return { from, to };
	throw invalidParameter(context, 'date_from and date_to are no period');
}
