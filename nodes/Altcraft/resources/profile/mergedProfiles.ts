import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { entriesOf, id, isBlank, locatorValue, readAll } from '../../../shared/checks';
import { InvalidParameter } from '../../../shared/errors';
import { withAdditional } from '../../../shared/fields/kit/collection';
import type { Field, Values } from '../../../shared/fields/kit/field';
import { idProperty } from '../../../shared/fields/kit/id';
import { toList } from '../../../shared/fields/kit/lists';
import { overlaid } from '../../../shared/fields/kit/overlaid';
import { emailProperty, phoneProperty } from '../../../shared/fields/profile/address';
import { databaseId } from '../../../shared/fields/profile/databaseId';
import { fieldNameForm } from '../../../shared/fields/profile/fieldName';
import { commonIn, LABELS, modeProperty, readMode } from '../../../shared/fields/profile/matching';
import type { MatchingMode } from '../../../shared/fields/profile/matchingModes';
import {
	ALL_MODES,
	fieldValueProperty,
	MODES,
	profileIdProperty,
} from '../../../shared/fields/profile/matchingModes';
import { formDatabase } from '../../../shared/lists/formDatabase';
import { databaseList } from '../../../shared/lists/common';

/** Those with one value for a profile. */
const ONE_VALUE: readonly MatchingMode[] = ALL_MODES.filter(
	(mode) => !['push_sub', 'email_phone', 'email_phone_sub'].includes(mode),
);

/** The database of the destination is the one that the form names. */
const fieldName = fieldNameForm(formDatabase);

const sources: INodeProperties = {
	displayName: 'Sources',
	name: 'sources',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. nathan@example.com, nathan@example.org',
	description: 'The values that identify the profiles to merge, separated by commas',
};
const destination: INodeProperties = {
	displayName: 'Destination',
	name: 'destination',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. nathan@example.net',
	description: 'The value that identifies the profile to merge into, which may be new',
};
const sourceDatabase = idProperty({
	displayName: 'Database of the Sources',
	name: 'sourceDatabaseId',
	list: databaseList,
	description: 'Only if the sources are in a different database than the destination',
});

/** The database of the sources: it stands in each of them. */
export const sourceDatabaseId: Field = {
	properties: [sourceDatabase],
	labels: { source: sourceDatabase.displayName },
	toBody: () => ({}),
};

/** The profiles to merge, and the one that gets them (page "Merging multiple profiles"). */
export const mergedProfiles: Field = {
	identifies: true,
	labels: {
		matching: LABELS.matching,
		...fieldName.labels,
		source: sources.displayName,
		destination: destination.displayName,
	},
	advice: {
		404: 'Check the values that the profiles are matched by: each of the sources has to be there',
	},
	properties: [
		modeProperty(ONE_VALUE, ALL_MODES),
		...(['custom', 'custom_sub'] as const).map((mode) => ({
			...fieldName.propertyIn(mode),
			required: true,
			displayOptions: { show: { matching: [mode] } },
		})),
		sources,
		destination,
	],
	toBody(values) {
		const mode = readMode(ONE_VALUE, values);
		const own = Number(databaseId.toBody(values).db_id);
		const all = withAdditional(values);
		const theirs = all.has(sourceDatabase.name)
			? id(locatorValue(all.get(sourceDatabase.name)), sourceDatabase.displayName)
			: own;
		const [from = [], into = {}] = readAll<IDataObject[] | IDataObject>([
			() =>
				valuesIn(values).map((value) => ({
					db_id: theirs,
					...matchedBy(mode, value, sources.displayName, values),
				})),
			() => ({
				db_id: own,
				...matchedBy(mode, values.get(destination.name), destination.displayName, values),
			}),
		]);
		const isItself = entriesOf(from).some((one) => inOneForm(one) === inOneForm(into));
		if (isItself) throw amongSources();
		return {
			...commonIn(ONE_VALUE, fieldName, values),
			source: from,
			destination: into,
		};
	},
};

function valuesIn(values: Values): unknown[] {
	const given = values.get(sources.name);
	const list = isBlank(given)
		? []
		: Array.isArray(given)
			? entriesOf(given).filter((value) => !isBlank(value))
			: toList(given, sources.displayName);
	if (list.length > 0) return list;
	throw new InvalidParameter(
		sources.displayName,
		'is empty',
		'Enter what the profiles are found by. Where an expression is used, the item has none at that place',
	);
}

/** The parameters that hold a mode's one value. */
const VALUES: readonly string[] = [
	emailProperty,
	phoneProperty,
	profileIdProperty,
	fieldValueProperty,
].map(({ name }) => name);

/** @throws {InvalidParameter} naming the field that the value stands in */
function matchedBy(
	mode: MatchingMode,
	value: unknown,
	displayName: string,
	values: Values,
): IDataObject {
	const { read, inBatch } = MODES[mode];
	try {
		return (inBatch?.own ?? read)(
			overlaid(values, { get: (name) => (VALUES.includes(name) ? value : values.get(name)) }),
		);
	} catch (thrown) {
		throw thrown instanceof InvalidParameter
			? new InvalidParameter(displayName, thrown.problem, thrown.wayOut)
			: thrown;
	}
}

const inOneForm = (profile: unknown): string => JSON.stringify(profile).toLowerCase();

const amongSources = () =>
	new InvalidParameter(
		destination.displayName,
		`is one of the '${sources.displayName}', too`,
		'Leave it out of the sources: a profile cannot go into itself',
	);
