import type { INodeProperties } from 'n8n-workflow';

import { count, flag } from '../../checks';
import type { Field, Values } from './field';
import { field } from './field';

const RETURN_ALL = 'Return All';

const limit: INodeProperties = {
	displayName: 'Limit',
	name: 'limit',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: 50,
	description: 'Max number of results to return',
};

/** How much of a list to read; the pages' own parameters follow from it. */
export const howMany: Field = {
	properties: [
		{
			displayName: RETURN_ALL,
			name: 'returnAll',
			type: 'boolean',
			default: false,
			description: 'Whether to return all results or only up to a given limit',
		},
		{ ...limit, displayOptions: { show: { returnAll: [false] } } },
	],
	toBody: () => ({}),
};

/** How many entries of a list are wanted; `Infinity` for all of them. */
export const readHowMany = (values: Values): number =>
	flag(values.get('returnAll') ?? false, RETURN_ALL)
		? Number.POSITIVE_INFINITY
		: count(values.get(limit.name), limit.displayName);

/** How many entries one answer may hold. */
export const limitField = field(limit, 'limit', count);
