import type { INodeProperties } from 'n8n-workflow';

import { flag } from '../../checks';
import type { Field, Values } from './field';
import { field } from './field';

/** A switch that tells the node what to do; of itself it puts nothing into the body. */
export interface Switch extends Field {
	/** @throws {InvalidParameter} when it is neither true nor false */
	isOn(values: Values): boolean;
}

type SwitchProperty = Pick<INodeProperties, 'displayName' | 'name' | 'description'> &
	Partial<INodeProperties> & { default: boolean };

/** A switch, as one parameter. */
export function switchField(property: SwitchProperty): Switch {
	return {
		properties: [{ type: 'boolean', ...property }],
		toBody: () => ({}),
		isOn: (values) =>
			values.has(property.name)
				? flag(values.get(property.name), property.displayName)
				: property.default,
	};
}

/** A switch that is sent, on or off. */
export const sentSwitch = (property: SwitchProperty, key: string): Field =>
	field({ type: 'boolean', ...property }, key, flag);

/** A switch that is sent when it is on, and left out otherwise. */
export const sentWhenOn = (field: Switch, key: string): Field => ({
	...field,
	labels: { [key]: field.properties[0]?.displayName ?? key },
	toBody: (values) => (field.isOn(values) ? { [key]: true } : {}),
});
