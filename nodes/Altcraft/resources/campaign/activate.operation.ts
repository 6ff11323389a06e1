import { dateField } from '../../../shared/fields/kit/date';
import { PLANNED } from '../../../shared/fields/kit/dateValue';
import { action } from '../../../shared/kinds/action';
import { campaignId } from './campaignId';

/** The page's table calls it `activate_date`, its tip and its examples `start_date`: both are sent. */
const startDate = dateField(
	{
		displayName: 'Start Date',
		name: 'startDate',
		description: 'When the campaign starts; left empty, it starts at once',
	},
	PLANNED,
	'activate_date',
	'start_date',
);

const deactivateDate = dateField(
	{
		displayName: 'Deactivation Date',
		name: 'deactivateDate',
		description: 'When the campaign pauses; left empty, it does not by itself',
	},
	PLANNED,
	'deactivate_date',
);

const completedDate = dateField(
	{
		displayName: 'Completion Date',
		name: 'completedDate',
		description: 'When the campaign ends for good; left empty, it does not by itself',
	},
	PLANNED,
	'completed_date',
);

export const activate = action({
	value: 'activate',
	name: 'Activate',
	action: 'Activate campaign',
	description: 'Start a campaign with its mailings and scenarios, now or at a planned time',
	pages: ['Activate campaign'],
	endpoint: '/scampaigns/activate',
	launches: () => true,
	fields: [campaignId, startDate, deactivateDate, completedDate],
});
