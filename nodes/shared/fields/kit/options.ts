import type { INodeProperties } from 'n8n-workflow';

import { count, flag, isBlank, isObject, naming, shown } from '../../checks';
import { InvalidParameter } from '../../errors';
import type { Values } from './field';
import { expressionsIn } from './field';
import { readForm } from './form';

const NAME = 'options';
const DISPLAY_NAME = 'Options';

/** In milliseconds. */
const DEFAULT_TIMEOUT = 60_000;
/** The platform works on every entry of a batch before it answers. */
const DEFAULT_BATCH_TIMEOUT = 300_000;
const LONGEST_TIMEOUT = 3_600_000;
const DEFAULT_CONCURRENCY = 8;
const HIGHEST_CONCURRENCY = 128;
const DEFAULT_BATCH_SIZE = 1000;
/** As many entries as a request should hold (pages of the batch requests). */
const LARGEST_BATCH = 10_000;
/** In minutes. */
const DEFAULT_MAX_WAIT = 10;
const LONGEST_MAX_WAIT = 1440;

/** @param things what goes into a request, in the plural */
const batchSize = (things: string, size: number): INodeProperties => ({
	displayName: 'Batch Size',
	name: 'batchSize',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: LARGEST_BATCH, numberPrecision: 0 },
	default: size,
	description: `How many ${things} go into one request`,
});
const concurrency: INodeProperties = {
	displayName: 'Concurrency',
	name: 'concurrency',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: HIGHEST_CONCURRENCY, numberPrecision: 0 },
	default: DEFAULT_CONCURRENCY,
	description: 'How many requests to send at the same time',
};
const timeout: INodeProperties = {
	displayName: 'Timeout',
	name: 'timeout',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: LONGEST_TIMEOUT },
	default: DEFAULT_TIMEOUT,
	description: 'How long to wait for the answer, in milliseconds',
};
const requestId: INodeProperties = {
	displayName: 'Request ID',
	name: 'requestId',
	type: 'string',
	default: '',
	placeholder: 'e.g. order-A-100-welcome',
	description:
		'Your own key for this event, such as an order number. Altcraft carries out requests with the same key only once within 24 hours. Without it, each execution has new keys.',
};
const checkOnly: INodeProperties = {
	displayName: 'Check Only',
	name: 'checkOnly',
	type: 'boolean',
	default: false,
	description:
		'Whether to send nothing and return, for each item, the request that would be sent or what is wrong with it',
};
const includeInputFields: INodeProperties = {
	displayName: 'Include Input Fields',
	name: 'includeInputFields',
	type: 'boolean',
	default: false,
	description:
		"Whether the output items also have the fields of their input items. Where both have a field of the same name, the result's stays.",
};
const keepTrying: INodeProperties = {
	displayName: 'Keep Trying',
	name: 'keepTrying',
	type: 'boolean',
	default: false,
	description:
		'Whether to keep sending while Altcraft is down. Otherwise, after ten such failures in a row, the remaining items fail at once and are not sent.',
};
const maxWait: INodeProperties = {
	displayName: 'Longest Wait',
	name: 'maxWait',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: LONGEST_MAX_WAIT },
	default: DEFAULT_MAX_WAIT,
	description: 'How long to wait for Altcraft to get it done, in minutes',
};

/** The options of the kinds of operations. */
export const OPTIONS = {
	action: [checkOnly, concurrency, includeInputFields, keepTrying, requestId, timeout],
	reading: [concurrency, keepTrying, timeout],
	waitingAction: [
		...[checkOnly, concurrency, includeInputFields, keepTrying],
		...[maxWait, requestId, timeout],
	],
	waitingReading: [concurrency, keepTrying, maxWait, timeout],
	/**
	 * @param things what goes into a request, in the plural
	 * @param size how many unless the user says otherwise
	 */
	batch: (things: string, size = DEFAULT_BATCH_SIZE) => [
		batchSize(things, size),
		checkOnly,
		includeInputFields,
		keepTrying,
		requestId,
		{ ...timeout, default: DEFAULT_BATCH_TIMEOUT },
	],
};

/** How the node works, as opposed to what it sends. */
export const optionsProperty = (options: readonly INodeProperties[]): INodeProperties => ({
	displayName: DISPLAY_NAME,
	name: NAME,
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [...options],
});

/** The options of one item. */
export interface Options {
	/** The user's key; undefined where they gave none. */
	requestId: string | undefined;
	/** In milliseconds. */
	timeout: number;
	/** Requests under way at once. */
	concurrency: number;
	/** Entries in one request. */
	batchSize: number;
	/** Whether nothing is sent that changes anything. */
	checkOnly: boolean;
	/** Whether output items have their input items' fields, too. */
	includeInputFields: boolean;
	/** Whether requests go on although Altcraft counts as down. */
	keepTrying: boolean;
	/** How long to wait for what Altcraft does in the background, in minutes. */
	maxWait: number;
}

/**
 * @param offered the options that the operation has
 * @throws {InvalidParameter} when an option has no usable value
 */
export function readOptions(values: Values, offered: readonly INodeProperties[]): Options {
	const set = readForm(values.get(NAME), DISPLAY_NAME);
	/** What the editor shows where the user did not add the option. */
	const otherwise = (name: string, absent: number): number => {
		const value = offered.find((option) => option.name === name)?.default;
		return typeof value === 'number' ? value : absent;
	};
	const number = (name: string, displayName: string, absent: number, highest: number): number =>
		atMost(set[name], displayName, otherwise(name, absent), highest);
	const isOn = ({ name, displayName }: INodeProperties): boolean =>
		isBlank(set[name]) ? false : flag(set[name], displayName);
	return {
		requestId: readRequestId(set.requestId, values.raw(NAME)),
		timeout: number('timeout', 'Timeout', DEFAULT_TIMEOUT, LONGEST_TIMEOUT),
		concurrency: number('concurrency', 'Concurrency', DEFAULT_CONCURRENCY, HIGHEST_CONCURRENCY),
		batchSize: number('batchSize', 'Batch Size', DEFAULT_BATCH_SIZE, LARGEST_BATCH),
		checkOnly: isOn(checkOnly),
		includeInputFields: isOn(includeInputFields),
		keepTrying: isOn(keepTrying),
		maxWait: number('maxWait', maxWait.displayName, DEFAULT_MAX_WAIT, LONGEST_MAX_WAIT),
	};
}
/** One expression within the text of a parameter. */
const EXPRESSION = /\{\{.*?\}\}/gs;
/**
 * A key without the value that it is made from would be of this execution alone, or the same for every item, so
 * that all but the first would count as carried out before.
 */
function readRequestId(value: unknown, raw: unknown): string | undefined {
	const [expression] = expressionsIn(isObject(raw) ? raw.requestId : undefined);
	if (isBlank(value)) {
		if (expression === undefined) return undefined;
		throw new InvalidParameter(
			'Request ID',
			'is an expression that gives nothing',
			'Check the expression: the item has no value at that place. Without a key, remove the option',
		);
	}
	const key = naming(value, 'Request ID');
	if (!isBare(expression, key)) return key;
	throw new InvalidParameter(
		'Request ID',
		`lacks a value: ${shown(key)}`,
		'Check the expression: the item has no value at that place, and items with the same key count as one',
	);
}

/** Whether a key is but the text around its expressions: n8n puts nothing where a value is missing. */
const isBare = (expression: string | undefined, key: string): boolean =>
	expression?.includes('{{') === true && expression.slice(1).replace(EXPRESSION, '').trim() === key;

function atMost(value: unknown, displayName: string, otherwise: number, highest: number): number {
	if (value === undefined) return otherwise;
	const number = count(value, displayName);
	if (number > highest) {
		throw new InvalidParameter(
			displayName,
			`is too high: ${String(number)}`,
			`Enter a whole number from 1 to ${String(highest)}`,
		);
	}
	return number;
}
