import { idProperty, targetField } from '../../../shared/fields/kit/id';
import { campaignList } from './lists';

/** The campaign that an operation works on. */
export const campaignId = targetField(
	idProperty({
		displayName: 'Campaign',
		name: 'campaignId',
		list: campaignList,
		description: 'The campaign that is meant',
	}),
	'id',
);
