import type { IDataObject } from 'n8n-workflow';

import { isBlank, isObject, jsonObject, readEach } from '../../checks';
import type { Values } from '../kit/field';
import { isAllGaps } from '../kit/lists';
import { SUBSCRIPTIONS } from './ownSubscriptions';
import { systemField } from './profileField';
import { emptyOf, toProfileValue } from './profileValue';

export const jsonDataName = 'Profile Data (JSON)';

/** What is the same in the form and in JSON: the form's genders and statuses are words, JSON's may be numbers. */
const CHECKED = new Set(['email', 'phones', '_bdate', '_regdate']);

/**
 * The fields that JSON gives: addresses, dates and lists as the form would send them, all else as it is.
 *
 * @throws {InvalidParameter} naming each field that cannot be sent
 */
export function readJsonData(values: Values): IDataObject {
	const data = jsonObject(values.get('profileDataJson'), jsonDataName);
	const { timezone } = values;
	const parts = readEach(Object.entries(data), ([name, value]) => toPart(name, value, timezone));
	return Object.fromEntries(parts.filter((part) => part !== undefined));
}

function toPart(
	name: string,
	value: IDataObject[string],
	timezone: string,
): [string, IDataObject[string]] | undefined {
	const isChecked = CHECKED.has(name) || (Array.isArray(value) && name !== SUBSCRIPTIONS);
	if (!isChecked || isUpdate(value)) return [name, value];
	const field = { name, type: systemField(name)?.type };
	// What an expression does not give, JSON leaves out; a list of such values is likewise meant for none.
	if (value === undefined || isAllGaps(value)) return undefined;
	if (isBlank(value)) return [name, emptyOf(field, value)];
	return [name, toProfileValue(field, value, `${jsonDataName}: ${name}`, timezone)];
}

/** What is to be done with a field's value (page "Database fields functional update"). */
const isUpdate = (value: unknown): boolean => isObject(value) && typeof value.action === 'string';
