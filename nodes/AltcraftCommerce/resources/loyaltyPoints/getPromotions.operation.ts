import { activeFilter, filters } from '../../../shared/fields/kit/filters';
import { listReading } from '../../../shared/kinds/reading';
import { BY_PROMOTION, PROMOTIONS } from '../../loyalty/lists';
import { loyaltyProgramId } from '../../loyalty/program';

export const getPromotions = listReading({
	value: 'getPromotions',
	name: 'Get Many Promotions',
	action: 'Get many promotions of loyalty points',
	description: 'List the trigger promotions that points can be accrued and redeemed by',
	pages: ['Get trigger promotions list'],
	endpoint: PROMOTIONS,
	paging: BY_PROMOTION,
	fields: [loyaltyProgramId, filters(activeFilter)],
});
