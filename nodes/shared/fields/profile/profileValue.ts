import { isBlank } from '../../checks';
import { ANY_DAYS } from '../kit/dateValue';
import type { FieldValue } from '../kit/fieldValues';
import { toFieldValue } from '../kit/fieldValues';
import { isAllGaps } from '../kit/lists';
import { systemField } from './profileField';

/** A field of a profile that has a value, as far as it is known. */
export interface KnownField {
	/** As the API names it. */
	name: string;
	/** As n8n names it; without one, it is told from the value. */
	type?: string | undefined;
	isWhole?: boolean;
}

const isList = ({ name, type }: KnownField): boolean =>
	type === 'array' || systemField(name)?.isList === true;

/** Whether a field was given nothing: a list of gaps alone is meant for nothing, too. */
export const isWithoutValue = (field: KnownField, value: unknown): boolean =>
	isBlank(value) ||
	(Array.isArray(value) && isAllGaps(value) && (isList(field) || isUntyped(field)));

const isUntyped = ({ type }: KnownField): boolean => type === undefined;

/** What empties a field: Altcraft takes nothing but a list where it has one, and a text where it has an email. */
export function emptyOf(field: KnownField, value: unknown): FieldValue | null {
	const empty = systemField(field.name)?.empty ?? (isList(field) ? [] : undefined);
	return empty ?? (value === '' ? '' : null);
}

/**
 * A value in the form that the request takes (page "Profile data object").
 *
 * @throws {InvalidParameter} when it is not what the field takes
 */
export function toProfileValue(
	{ name, type, isWhole = false }: KnownField,
	value: unknown,
	displayName: string,
	timezone: string,
): FieldValue {
	const known = systemField(name);
	if (known?.convert !== undefined) return known.convert(value, displayName);
	const ofValue = Array.isArray(value) ? 'array' : undefined;
	const dates = known?.dates ?? ANY_DAYS;
	return toFieldValue(type ?? ofValue, value, displayName, { timezone, dates, isWhole });
}
