import type { IDataObject } from 'n8n-workflow';

import type { Check } from '../../checks';
import { assertWritable, email, isBlank, isObject, phone, readEach, shown } from '../../checks';
import { InvalidParameter } from '../../errors';
import { toList } from '../kit/lists';

/** The name of the subscriptions in a profile's data. */
export const SUBSCRIPTIONS = 'subscriptions';

type Value = IDataObject[string];

/** What is checked in a subscription (page "Subscription object"): addresses, also as batches have them, and lists. */
const CHECKED: ReadonlyArray<readonly [way: readonly string[], check: Check<Value>]> = [
	[['email'], email],
	[['email_data', 'email'], email],
	[['phone'], phone],
	[['phone_data', 'phone'], phone],
	[['cc_data', 'phone'], phone],
	[['cats'], (value, displayName) => (isBlank(value) ? [] : toList(value, displayName))],
];

/**
 * The subscriptions that a profile's data brings, with their addresses checked like those of the form.
 *
 * @param displayName of the data
 * @param skipsInvalid whether Altcraft leaves out what is not valid: an address that is none is its to judge then
 * @throws {InvalidParameter} naming each that cannot be sent
 */
export function toOwnSubscriptions(
	value: unknown,
	displayName: string,
	skipsInvalid: boolean,
): IDataObject[] {
	if (isBlank(value)) return [];
	const given: unknown = isObject(value) ? [value] : value;
	if (!Array.isArray(given)) {
		throw new InvalidParameter(
			displayName,
			`holds '${SUBSCRIPTIONS}' that are not a list: ${shown(value)}`,
			'Write them as a list in square brackets, or enter all of them in the form',
		);
	}
	const read = readEach(given, (entry: unknown, index) => {
		if (isBlank(entry)) return [];
		const named = `${displayName}: ${SUBSCRIPTIONS}[${String(index)}]`;
		return [toOwnSubscription(entry, named, skipsInvalid)];
	});
	return read.flat();
}

function toOwnSubscription(
	entry: unknown,
	displayName: string,
	skipsInvalid: boolean,
): IDataObject {
	if (!isObject(entry)) {
		throw new InvalidParameter(
			displayName,
			`is not a subscription: ${shown(entry)}`,
			'Write it as an object, for example { "channel": "email", "email": "nathan@example.com", "resource_id": 1 }',
		);
	}
	assertWritable(entry, displayName);
	return CHECKED.reduce(
		(subscription, [way, check]) =>
			withChecked(subscription, way, (value) =>
				(skipsInvalid ? ifValid(check) : check)(value, [displayName, ...way].join('.')),
			),
		entry,
	);
}

/** The check as an attempt: what it refuses stays as it is. */
const ifValid =
	(check: Check<Value>) =>
	(value: Value, displayName: string): Value => {
		try {
			return check(value, displayName);
		} catch {
			return value;
		}
	};

/** The object with the value at the end of the way checked; as it is where it has none. */
function withChecked(
	object: IDataObject,
	[name = '', ...way]: readonly string[],
	check: (value: Value) => Value,
): IDataObject {
	if (!Object.hasOwn(object, name)) return object;
	const value = object[name];
	if (way.length === 0) return { ...object, [name]: check(value) };
	return isObject(value) ? { ...object, [name]: withChecked(value, way, check) } : object;
}
