import type { IDataObject } from 'n8n-workflow';

import { isBlank } from '../../../shared/checks';
import { choiceField } from '../../../shared/fields/kit/choice';
import { filters, withFilters } from '../../../shared/fields/kit/filters';
import { limitedReading } from '../../../shared/kinds/reading';
import { promoCodeProgramId } from './program';

const state = choiceField(
	{
		displayName: 'State',
		name: 'state',
		default: 'any',
		description: 'Which codes to return. Altcraft always sends all of them; the node filters.',
	},
	[
		{ name: 'Any', value: 'any' },
		{ name: 'Attached', value: 'attached', description: 'Given to someone, used or not' },
		{ name: 'Free', value: 'free', description: 'Not given to anyone yet' },
		{ name: 'Used', value: 'used' },
	],
);

const KEEPS: Record<(typeof state.values)[number], (entry: IDataObject) => boolean> = {
	any: () => true,
	attached: ({ attached }) => !isBlank(attached),
	free: ({ attached }) => isBlank(attached),
	used: ({ activated }) => !isBlank(activated),
};

export const getMany = limitedReading({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many promo codes',
	description: 'List all codes of a program, or the free ones alone',
	pages: ['Get all promo codes'],
	endpoint: '/promocodes/export_all',
	fields: [promoCodeProgramId, filters(state)],
	keeps: (values) => KEEPS[state.chosen(withFilters(values))],
});
