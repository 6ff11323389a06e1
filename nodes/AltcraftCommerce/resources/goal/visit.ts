import type { IDataObject, INodeProperties } from 'n8n-workflow';

import type { Check } from '../../../shared/checks';
import { flag, isObject, jsonObject, naming, text } from '../../../shared/checks';
import { InvalidParameter } from '../../../shared/errors';
import { dateField } from '../../../shared/fields/kit/date';
import { LOGGED } from '../../../shared/fields/kit/dateValue';
import type { Field } from '../../../shared/fields/kit/field';
import { field } from '../../../shared/fields/kit/field';

/** In bytes (row "pixel_data"). */
const LARGEST_DATA = 1024;

/** Flat data: the row says that nothing may be within it, and its example has a list. */
const pixelDataOf: Check<IDataObject> = (given, displayName) => {
	const data = jsonObject(given, displayName);
	const nested = Object.keys(data).find((name) => holdsObject(data[name]));
	if (nested !== undefined) {
		throw new InvalidParameter(
			displayName,
			`holds an object at '${nested}'`,
			'Altcraft takes texts, numbers, true or false, and lists of these: give what is within the object as fields of its own',
		);
	}
	const bytes = Buffer.byteLength(JSON.stringify(data));
	if (bytes <= LARGEST_DATA) return data;
	throw new InvalidParameter(
		displayName,
		`is too large: ${String(bytes)} bytes`,
		`Altcraft takes ${String(LARGEST_DATA)}: leave out what is not needed`,
	);
};

const holdsObject = (value: unknown): boolean =>
	Array.isArray(value) ? value.some(holdsObject) : isObject(value);

const written = (
	key: string,
	property: Pick<INodeProperties, 'displayName' | 'name' | 'placeholder' | 'description'>,
	check: Check<string> = text,
): Field => field({ type: 'string', default: '', ...property }, key, check);

const either = (
	key: string,
	first: boolean,
	property: Pick<INodeProperties, 'displayName' | 'name' | 'description'>,
): Field => field({ type: 'boolean', default: first, ...property }, key, flag);

/** What is known of the visit in which the goal was reached. */
export const visit: readonly Field[] = [
	dateField(
		{ displayName: 'Date', name: 'date', description: 'When it happened. If empty, now.' },
		LOGGED,
		'date',
	),
	written('vendor', {
		displayName: 'Vendor',
		name: 'vendor',
		placeholder: 'e.g. altcraft',
		description: "The supplier in the profile's data at that time",
	}),
	field(
		{
			displayName: 'Pixel Data',
			name: 'pixelData',
			type: 'json',
			default: '{}',
			placeholder: 'e.g. { "order": "A-100" }',
			description: 'Further data of the event, as a flat JSON object of at most 1 KB',
		},
		'pixel_data',
		pixelDataOf,
	),
	written('referer', {
		displayName: 'Referer',
		name: 'referer',
		placeholder: 'e.g. https://example.com/catalogue',
		description: 'The page that the visitor came from',
	}),
	written('user_agent', {
		displayName: 'User Agent',
		name: 'userAgent',
		placeholder: 'e.g. Mozilla/5.0 (Linux; Android 6.0.1)',
		description: "The visitor's browser",
	}),
	written('accept_language', {
		displayName: 'Accept Language',
		name: 'acceptLanguage',
		placeholder: 'e.g. fr-CH, fr;q=0.9',
		description: "The languages of the visitor's browser",
	}),
	written(
		'client_ip',
		{
			displayName: 'Client IP',
			name: 'clientIp',
			placeholder: 'e.g. 192.0.2.1',
			description: "The visitor's address",
		},
		naming,
	),
	either('enrich_profile', true, {
		displayName: 'Enrich Profile',
		name: 'enrichProfile',
		description: "Whether the event changes the profile's data, such as its supplier",
	}),
	either('is_test', false, {
		displayName: 'Test Event',
		name: 'isTest',
		description: 'Whether it is a test, which Altcraft tells apart',
	}),
];
