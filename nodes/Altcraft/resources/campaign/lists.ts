import type { List } from '../../../shared/lists/list';
import { inWord } from '../../../shared/lists/list';

/** Page "Get campaign list". */
export const campaignList: List = {
	method: 'searchCampaigns',
	endpoint: '/scampaigns/list',
	things: 'campaigns',
	marks: ({ state }) => inWord(state),
};
