import { choiceField } from '../../../shared/fields/kit/choice';
import type { Choice } from '../../../shared/fields/kit/choice';
import { chosen, outside, shownIf } from '../../../shared/fields/kit/shownIf';
import { sentSwitch } from '../../../shared/fields/kit/switch';

const chosenType = choiceField(
	{
		displayName: 'Type',
		name: 'segmentType',
		default: 'static',
		description: 'How profiles come to be in the segment',
	},
	[
		{
			name: 'Dynamic',
			value: 'dynamic',
			description: 'By conditions, counted just before every launch',
		},
		{ name: 'Static', value: 'static', description: 'One by one, for example by Add Profile' },
		{ name: 'Updatable', value: 'updatable', description: 'By conditions, counted on a schedule' },
	],
);

/**
 * What kind of segment to create (page "Create segment"). The pages differ on what makes one updatable, its conditions
 * or its schedule, so that it gets both.
 */
export const segmentType: Choice<(typeof chosenType.values)[number]> = {
	...chosenType,
	toBody(values) {
		const type = chosenType.chosen(values);
		return {
			is_static: type !== 'dynamic',
			...(type === 'updatable' && { is_refresh_daily: true }),
		};
	},
};

/** Whether Altcraft counts the segment on its schedule. */
export const refreshOnSchedule = sentSwitch(
	{
		displayName: 'Refresh on Schedule',
		name: 'refreshOnSchedule',
		default: true,
		description: 'Whether Altcraft counts the segment on its schedule',
		hint: 'In some versions of Altcraft, switching this off makes the segment a static one',
	},
	'is_refresh_daily',
);

/** The same for a new segment, which has a schedule where it is updatable. */
export const refreshOfUpdatable = shownIf(
	outside(chosen(chosenType, 'updatable')),
	refreshOnSchedule,
);
