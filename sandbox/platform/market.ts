import type { DefinitionsBody } from '../schemas/market';
import type { Entity, MarketSettings } from '../things/market';
import type { Context } from './context';
import { AltcraftError } from './errors';
import { invalidParameter } from './invalid-parameter';

export function settingsOf({ state }: Context): MarketSettings {
	const [settings] = state.marketSettings;
	if (settings === undefined) throw new AltcraftError(500, 'no settings of the market');
	return settings;
}

/** Something that a request names and that is not there. */
export const unknownThing = (what: string, { variants }: Context) =>
	new AltcraftError(variants.marketUnknownCode, what);

export function checkCurrency(currency: string | undefined, context: Context): void {
	if (currency === undefined || settingsOf(context).currencies.includes(currency)) return;
	throw invalidParameter(context, `currency ${currency}`);
}

export function checkRegion(region: string | undefined, context: Context): void {
	if (region === undefined || settingsOf(context).regions.includes(region)) return;
	throw unknownThing('region', context);
}

export function checkCustomFields(
	entity: Entity,
	values: Readonly<Record<string, unknown>> | undefined,
	context: Context,
): void {
	if (context.variants.marketUnknownCustomField === 'taken') return;
	const { customFields } = settingsOf(context);
	const unknown = Object.keys(values ?? {}).find((name) => !customFields.has(`${entity} ${name}`));
	if (unknown !== undefined) throw unknownThing(`custom field ${unknown}`, context);
}

/** Makes what an import defines before it brings anything. Throws for a category below one that there is not. */
export function define(
	{
		categories: added = [],
		custom_fields: fields = [],
		custom_line_statuses: statuses = [],
	}: DefinitionsBody,
	context: Context,
): void {
	const { categories, customFields, lineStatuses } = settingsOf(context);
	const isThere = (id: string) =>
		categories.has(id) || added.some(({ external_id: own }) => own === id);
	for (const { parent_external_id: parent } of added) {
		if (parent !== undefined && !isThere(parent)) throw unknownThing('category', context);
	}
	for (const { external_id: id, name, parent_external_id: parent = null } of added) {
		categories.set(id, { name, parentExternalId: parent });
	}
	for (const { external_id: id, name, entity_type: entity, value_type: valueType } of fields) {
		customFields.set(`${entity} ${id}`, { name, entity, valueType });
	}
	for (const { external_id: id } of statuses) lineStatuses.add(id);
}
