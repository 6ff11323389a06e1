import type { INodeProperties, INodePropertyMode } from 'n8n-workflow';

import type { Check } from '../../checks';
import { isObject, locatorValue, naming } from '../../checks';
import type { List } from '../../lists/list';
import type { Field } from './field';
import { byId, fromList, locatorMode } from './id';

/** An object that has a key of the user's own beside Altcraft's ID. */
interface EitherId {
	/** With a list, that is what the field begins with unless told. */
	property: Required<Pick<INodeProperties, 'displayName' | 'name' | 'description'>> &
		Partial<INodeProperties>;
	/** Its entries give the user's key. */
	list?: Pick<List, 'method'>;
	/** The user's key: its parameter, an example of it, and where it comes from. */
	external: { key: string; placeholder: string; hint?: string };
	/** Altcraft's ID: its parameter, what it has to be, an example and where Altcraft shows it; where requests take one. */
	internal?: { key: string; check: Check<string | number>; placeholder: string; hint: string };
}

/**
 * An object by a key of the user's own, or by Altcraft's ID. A plain value, as an expression or an AI agent gives it,
 * is taken for the key.
 */
export function eitherId({ property, list, external, internal }: EitherId): Field {
	const { name, displayName } = property;
	const modes: INodePropertyMode[] = [
		...(list === undefined ? [] : [fromList(list)]),
		locatorMode('By External ID', 'externalId', {
			type: 'string',
			placeholder: external.placeholder,
			...(external.hint !== undefined && { hint: external.hint }),
		}),
		...(internal === undefined ? [] : [byId(internal.hint, internal.placeholder)]),
	];
	const first = list === undefined ? 'externalId' : 'list';
	return {
		properties: [
			{ type: 'resourceLocator', default: { mode: first, value: '' }, modes, ...property },
		],
		labels: Object.fromEntries(
			[external, internal].flatMap((one) => (one === undefined ? [] : [[one.key, displayName]])),
		),
		toBody(values) {
			const given = values.get(name);
			const value = locatorValue(given);
			return internal !== undefined && isObject(given) && given.mode === 'id'
				? { [internal.key]: internal.check(value, displayName) }
				: { [external.key]: naming(value, displayName) };
		},
	};
}
