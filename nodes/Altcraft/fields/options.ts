import { InvalidParameter } from '../errors';
import { isObject, text } from './checks';
import type { Values } from './field';
import type { INodeProperties } from 'n8n-workflow';

/** In milliseconds. */
const DEFAULT_TIMEOUT = 60_000;
const LONGEST_TIMEOUT = 3_600_000;

/** How the node works, as opposed to what it sends. */
export const optionsProperty: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		{
			displayName: 'Request ID',
			name: 'requestId',
			type: 'string',
			default: '',
			placeholder: 'e.g. order-A-100-welcome',
			description:
				'A key of your own for this message, such as an order number. For a day, Altcraft carries out requests with the same key once. Without it, each execution has its own keys.',
		},
		{
			displayName: 'Timeout',
			name: 'timeout',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: LONGEST_TIMEOUT },
			default: DEFAULT_TIMEOUT,
			description: 'How long to wait for the answer, in milliseconds',
		},
	],
};

/** The options of one item. */
export interface Options {
	/** The user's key; undefined where they gave none. */
	requestId: string | undefined;
	/** In milliseconds. */
	timeout: number;
}

/** @throws {InvalidParameter} when an option has no usable value */
export function readOptions(values: Values): Options {
	const given = values.get('options');
	const { requestId, timeout } = isObject(given) ? given : {};
	const key =
		requestId === undefined || requestId === '' ? undefined : text(requestId, 'Request ID');
	return { requestId: key, timeout: toTimeout(timeout) };
}

function toTimeout(value: unknown): number {
	if (value === undefined) return DEFAULT_TIMEOUT;
	const milliseconds = Number(text(value, 'Timeout'));
	if (!(milliseconds >= 1 && milliseconds <= LONGEST_TIMEOUT)) {
		throw new InvalidParameter(
			'Timeout',
			'is not a number of milliseconds',
			`Enter a number from 1 to ${String(LONGEST_TIMEOUT)}; 60000 is a minute`,
		);
	}
	return Math.round(milliseconds);
}
