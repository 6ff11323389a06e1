import type { Resource } from '../../../shared/operation';
import { promotionList } from '../../loyalty/lists';
import { accrue } from './accrue.operation';
import { cancel } from './cancel.operation';
import { commit } from './commit.operation';
import { exportTransactions } from './exportTransactions.operation';
import { getPromotions } from './getPromotions.operation';
import { redeem } from './redeem.operation';
import { rollBack } from './rollBack.operation';

export const loyaltyPoints: Resource = {
	value: 'loyaltyPoints',
	name: 'Loyalty Points',
	defaultOperation: 'accrue',
	operations: [accrue, cancel, commit, exportTransactions, getPromotions, redeem, rollBack],
	lists: [promotionList],
};
