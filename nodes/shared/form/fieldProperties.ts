import type { INodeProperties } from 'n8n-workflow';

import type { Resource } from '../operation';
import { propertiesOf } from '../operation';

/** A resource and one of its operations, by their values. */
interface Place {
	resource: string;
	operation: string;
}

/** A property, and all places that show it. */
interface Shared {
	property: INodeProperties;
	/** The property as JSON: equal properties have an equal text. */
	text: string;
	places: Place[];
}

/**
 * The fields of all operations, equal ones once.
 *
 * The editor shows properties in the order of the list, so a property is shared as far as each operation keeps the
 * order of its own fields. And it shows a property for each of the resources with each of the operations that
 * `displayOptions` name, so one whose places are no such rectangle stands once for each of the rectangles.
 */
export function fieldProperties(resources: readonly Resource[]): INodeProperties[] {
	const all = resources.flatMap(({ value: resource, operations }) =>
		operations.map((operation) => ({
			place: { resource, operation: operation.value },
			properties: propertiesOf(operation),
		})),
	);
	const places = all.map(({ place }) => place);
	const merged: Shared[] = [];
	for (const { place, properties } of all) merge(merged, place, properties);
	return merged.flatMap(({ property, places: shown }) =>
		rectangles(shown, places).map((show) => shownAt(show, property)),
	);
}

/**
 * n8n goes through conditions in their order, and takes a field for shown at the first that an expression decides: those
 * of other operations have to be left out before, since n8n would want them filled.
 */
const shownAt = (
	place: { resource: string[]; operation: string[] },
	property: INodeProperties,
): INodeProperties => ({
	...property,
	displayOptions: {
		...property.displayOptions,
		show: { ...place, ...property.displayOptions?.show },
	},
});

/** Puts the fields of one operation into the list: at a place that is there already, or behind the field before. */
function merge(merged: Shared[], place: Place, properties: readonly INodeProperties[]): void {
	let next = 0;
	for (const property of properties) {
		const text = JSON.stringify(property);
		const found = merged.findIndex(
			(shared, index) =>
				index >= next && shared.text === text && !shared.places.some((one) => isSame(one, place)),
		);
		if (found === -1) {
			merged.splice(next, 0, { property, text, places: [place] });
			next += 1;
		} else {
			merged[found]?.places.push(place);
			next = found + 1;
		}
	}
}

const isSame = (one: Place, other: Place): boolean =>
	one.resource === other.resource && one.operation === other.operation;

/**
 * Rectangles of resources and operations that together cover the places, and of whose further pairs none is an
 * operation.
 */
function rectangles(
	shown: readonly Place[],
	all: readonly Place[],
): Array<{ resource: string[]; operation: string[] }> {
	const isShown = (place: Place) => shown.some((one) => isSame(one, place));
	const exists = (place: Place) => all.some((one) => isSame(one, place));
	const fits = (resources: string[], operations: string[]) =>
		resources.every((resource) =>
			operations.every(
				(operation) => isShown({ resource, operation }) || !exists({ resource, operation }),
			),
		);
	const found: Array<{ resource: string[]; operation: string[] }> = [];
	for (const { resource, operation } of shown) {
		const room = found.find((one) =>
			fits([...new Set([...one.resource, resource])], [...new Set([...one.operation, operation])]),
		);
		if (room === undefined) found.push({ resource: [resource], operation: [operation] });
		else {
			room.resource = [...new Set([...room.resource, resource])];
			room.operation = [...new Set([...room.operation, operation])];
		}
	}
	return found;
}
