import type { IDataObject, ILoadOptionsFunctions, INodeListSearchItems } from 'n8n-workflow';

import { entriesOf, id, isObject, locatorValue, writtenOut } from '../../shared/checks';
import type { List } from '../../shared/lists/list';
import { inactive } from '../../shared/lists/list';
import type { Paging } from '../../shared/transport/pages';
import { idOf } from '../../shared/transport/pages';
import { loyaltyProgramId } from './program';

/** Page "Get trigger promotions list": 100 at a time, those with an ID above `from_id`. */
export const PROMOTIONS = '/loyalty/trigger_promotions';
export const BY_PROMOTION: Paging = { by: 'after', size: 100 };

/** The promotions of the program that the form holds. */
const ofProgram = (context: ILoadOptionsFunctions): { loyalty_program_id: number } => ({
	loyalty_program_id: id(
		locatorValue(context.getCurrentNodeParameter('loyaltyProgramId')),
		loyaltyProgramId.properties[0]?.displayName ?? '',
	),
});

const text = (value: unknown): string => writtenOut(value) ?? '';

/** A promotion by its external ID, or by its number where it has none. */
export const promotionList: List = {
	method: 'searchPromotions',
	endpoint: PROMOTIONS,
	filter: ofProgram,
	things: 'trigger promotions',
	paging: BY_PROMOTION,
	first: ({ is_active: isActive }) => isActive === true,
	choices(entry) {
		const marks = [`#${String(idOf(entry))}`, ...inactive(entry)].join(', ');
		const value = text(entry.external_id) || String(idOf(entry));
		return [{ name: `${text(entry.name)} (${marks})`, value }];
	},
};

/** The kinds of points that the rules of the program's promotions name: no request lists them. */
export const pointsCurrencyList: List = {
	method: 'searchPointsCurrencies',
	endpoint: PROMOTIONS,
	filter: ofProgram,
	things: 'trigger promotions',
	paging: BY_PROMOTION,
	choices: ({ accrual_rules: accrual, redeem_rules: redeem }) =>
		[...entriesOf(accrual), ...entriesOf(redeem)].filter(isObject).flatMap(toCurrency),
};

function toCurrency(rule: IDataObject): INodeListSearchItems[] {
	const eid = text(rule.points_currency_eid);
	if (eid === '') return [];
	const iid = text(rule.points_currency_iid);
	return [{ name: iid === '' ? eid : `${eid} (#${iid})`, value: eid }];
}
