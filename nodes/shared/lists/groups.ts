import type { IDataObject } from 'n8n-workflow';

import { entriesOf, isObject } from '../checks';

/**
 * An entry of a list with its access groups as `groups: [{ id, name }]`.
 *
 * Altcraft's examples have them in capitals on some pages (`Groups`, `Id`, `Name`) and in small letters on others,
 * so that expressions could not rely on either.
 */
export const withGroups = (entry: IDataObject): IDataObject =>
	Object.fromEntries(
		Object.entries(entry).map(([name, value]) =>
			isNamed('groups', name) && Array.isArray(value)
				? ['groups', entriesOf(value).map((group) => (isObject(group) ? toGroup(group) : group))]
				: [name, value],
		),
	);

const toGroup = (group: IDataObject): IDataObject =>
	Object.fromEntries(
		Object.entries(group).map(([name, value]) => [
			['id', 'name'].find((key) => isNamed(key, name)) ?? name,
			value,
		]),
	);

const isNamed = (key: string, name: string): boolean => name.toLowerCase() === key;
