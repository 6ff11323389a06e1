import type { IDataObject } from 'n8n-workflow';

import { amount, isBlank, objectList, readEach } from '../../../shared/checks';
import { InvalidParameter } from '../../../shared/errors';

/** The keys of an order that hold money. */
const MONEY = new Set(['total_price', 'final_total_price', 'delivery_cost']);

const exact = (
	object: IDataObject,
	isMoney: (key: string) => boolean,
	displayName: string,
): IDataObject =>
	Object.fromEntries(
		readEach(Object.entries(object), ([key, value]) => [
			key,
			isMoney(key) && !isBlank(value) ? amount(value, `${displayName}: ${key}`) : value,
		]),
	);

/** An order as Altcraft's page has it, with its amounts as exact texts; whatever else is in it goes as it is. */
export function exactOrder(order: IDataObject, displayName: string): IDataObject {
	return {
		...exact(order, (key) => MONEY.has(key), displayName),
		lines: exactLines(order.lines, `${displayName}: lines`),
	};
}

/**
 * The items of an order, at least one. One without an ID of its own gets its position: it stays the same when the
 * order is sent again.
 *
 * @throws {InvalidParameter} when there are none, or an amount in them is not exact
 */
export function exactLines(given: unknown, displayName: string): IDataObject[] {
	const lines = objectList(given, displayName);
	if (lines.length === 0) {
		throw new InvalidParameter(
			displayName,
			'holds no items',
			'Give at least one item: Altcraft takes no order without',
		);
	}
	return readEach(lines, (line, index) => ({
		...exact(line, (key) => key.endsWith('price_per_item'), `${displayName}: ${String(index + 1)}`),
		external_id: isBlank(line.external_id) ? String(index + 1) : line.external_id,
	}));
}
