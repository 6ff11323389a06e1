import type { Resource } from '../../../shared/operation';
import { pointsCurrencyList } from '../../loyalty/lists';
import { getBalance } from './getBalance.operation';
import { getExpiringPoints } from './getExpiringPoints.operation';
import { getTiers } from './getTiers.operation';
import { getTransactions } from './getTransactions.operation';
import { register } from './register.operation';
import { removeMember } from './remove.operation';

export const loyaltyMember: Resource = {
	value: 'loyaltyMember',
	name: 'Loyalty Member',
	defaultOperation: 'getBalance',
	operations: [getBalance, getExpiringPoints, getTransactions, getTiers, register, removeMember],
	lists: [pointsCurrencyList],
};
