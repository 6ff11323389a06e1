import type { INodeProperties } from 'n8n-workflow';

import { CONFIRMED } from '../../../nodes/shared/fields/kit/confirmed';
import type { Field } from '../../../nodes/shared/fields/kit/field';
import type { Operation } from '../../../nodes/shared/operation';
import { isWhole } from '../texts/shared';

/** Where a field stands in the editor. */
export type Standing = 'required' | 'optional' | 'additional' | 'filter' | 'update';

/** A line of the table of an operation's fields. */
export interface Row {
	property: INodeProperties;
	standing: Standing;
	/** The keys of the request's body that it fills. */
	keys: string[];
	/** Whether fields that the general part describes go with it. */
	withOthers: boolean;
	/** What has to be set for it to be shown. */
	conditions: Condition[];
}

/** A parameter and the values of it that show another. */
export interface Condition {
	property: INodeProperties;
	values: unknown[];
}

const COLLECTIONS: Readonly<Record<string, Standing>> = {
	additionalFields: 'additional',
	filters: 'filter',
	updateFields: 'update',
};

/** The fields of an operation, in the order of the editor. */
export function rowsOf({ fields }: Operation): Row[] {
	const all = fields.flatMap(({ properties }) => properties);
	return fields.flatMap((field) =>
		field.parts === undefined
			? rowsOfField(field, all)
			: field.parts
					.flatMap((part) => rowsOfField(part, all, COLLECTIONS[field.properties[0]?.name ?? '']))
					.sort((one, other) => one.property.displayName.localeCompare(other.property.displayName)),
	);
}

function rowsOfField(field: Field, all: readonly INodeProperties[], standing?: Standing): Row[] {
	const { properties } = field;
	const owner = properties.find(({ name }) => isWhole(name));
	const dependents = properties.filter(
		(property) => owner !== undefined && dependsOn(property, owner),
	);
	return properties
		.filter((property) => property.type !== 'notice' && !dependents.includes(property))
		.map((property) => ({
			property,
			standing: standing ?? (isRequired(property) ? 'required' : 'optional'),
			keys: keysOf(field, property),
			withOthers:
				property === owner &&
				dependents.some((other) =>
					keysOf(field, other).some((key) => !keysOf(field, property).includes(key)),
				),
			conditions: conditionsOf(property, [...properties, ...all]),
		}));
}

/** A confirmation is, although n8n would run the node without it. */
const isRequired = ({ name, required }: INodeProperties): boolean =>
	required === true || name === CONFIRMED;

/** What a property fills: the keys that bear its name, or all of its field where none does. */
function keysOf({ labels = {} }: Field, { displayName }: INodeProperties): string[] {
	const own = Object.keys(labels).filter((key) => labels[key] === displayName);
	return own.length > 0 ? own : Object.keys(labels);
}

const shownBy = ({ displayOptions }: INodeProperties): Array<[string, unknown[]]> =>
	Object.entries(displayOptions?.show ?? {}).map(([name, values]) => [
		name.replace(/^\//, ''),
		values ?? [],
	]);

const dependsOn = (property: INodeProperties, owner: INodeProperties): boolean =>
	shownBy(property).some(([name]) => name === owner.name);

const conditionsOf = (property: INodeProperties, others: readonly INodeProperties[]): Condition[] =>
	shownBy(property).flatMap(([name, values]) => {
		const other = others.find((candidate) => candidate.name === name);
		return other === undefined ? [] : [{ property: other, values }];
	});
