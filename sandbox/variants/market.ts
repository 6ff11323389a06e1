import type { VariantDescription } from './description';

const IMPORTS = ['/market/orders/import', '/market/products/import', '/market/sku/import'] as const;
const CARTS = ['/market/orders/preorder', '/market/orders/preorder_commit'] as const;

/** What the documentation leaves open about orders, products and SKUs. */
export const marketVariants = {
	marketImportAnswer: {
		what: 'What an import of the market answers: nothing beside the code, a result for each entry, or counters',
		doubt: 'the answers of the pages are cut off',
		concerns: IMPORTS,
		values: ['nothing', 'results', 'counters'],
	},
	marketBadEntry: {
		what: 'One wrong entry of an import: all are refused, or it alone, with a result for each',
		doubt: 'the pages do not say',
		concerns: IMPORTS,
		values: ['allRefused', 'othersTaken'],
	},
	marketUnknownCode: {
		what: 'Error code for an unknown touchpoint, product, region or category',
		doubt: 'the pages name none',
		concerns: [...IMPORTS, ...CARTS],
		values: [404, 400],
	},
	marketUnknownCustomField: {
		what: 'A custom field that the account does not have: taken, or refused as an unknown product is',
		doubt: 'the pages do not say',
		concerns: [...IMPORTS, ...CARTS],
		values: ['taken', 'refused'],
	},
	productDeletesSkus: {
		what: 'The SKUs of a deleted product: gone with it, or kept',
		doubt: 'the page does not say',
		concerns: ['/market/products/delete'],
		values: ['deleted', 'kept'],
	},
	orderWithoutCustomer: {
		what: 'An order whose customer is not found: refused, or taken without one',
		doubt: 'the page does not say',
		concerns: ['/market/orders/import'],
		values: ['refused', 'taken'],
	},
	preorderPlace: {
		what: 'Where the answer to a calculation holds it',
		doubt: 'the answer is cut off; other pages of the market have result, those of loyalty data',
		concerns: ['/market/orders/preorder'],
		values: ['result', 'data'],
	},
	preorderPriceCode: {
		what: 'Error code for a confirmation whose price is not the calculated one',
		doubt: 'the page names none',
		concerns: ['/market/orders/preorder_commit'],
		values: [400, 409],
	},
	preorderAgain: {
		what: 'An order that is confirmed once more: refused with 409, or accepted without doing anything',
		doubt: 'the page does not say',
		concerns: ['/market/orders/preorder_commit'],
		values: ['refused', 'accepted'],
	},
} as const satisfies Record<string, VariantDescription>;
