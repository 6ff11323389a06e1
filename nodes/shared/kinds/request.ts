import type { IDataObject } from 'n8n-workflow';

import { jsonObject, objectsIn, text } from '../checks';
import { InvalidParameter } from '../errors';
import { choiceField } from '../fields/kit/choice';
import type { Field, Values } from '../fields/kit/field';
import { OPTIONS } from '../fields/kit/options';
import { switchField } from '../fields/kit/switch';
import type { Operation, OperationTexts } from '../operation';
import { performer, planEachItem } from '../run/eachItem';
import { toReadItem, told } from '../run/output';
import { API_PATH } from '../transport/host';

const PATH = 'Path';
const BODY = 'Body';
const DATA_FIELD = 'Data Field';

const changesSomething = switchField({
	displayName: 'Changes Something',
	name: 'changesSomething',
	default: true,
	description:
		'Whether the request changes something in Altcraft. It then carries a key, so that a repetition is not carried out twice. Turn it off for requests that only read.',
});

const answer = choiceField(
	{
		displayName: 'Answer',
		name: 'answer',
		default: 'whole',
		description: 'What comes out for each item',
	},
	[
		{ name: 'Whole', value: 'whole', description: 'One item with all that Altcraft answers' },
		{ name: 'Entries', value: 'entries', description: 'An item for each entry of a list in it' },
	],
);

const pathField: Field = {
	identifies: true,
	properties: [
		{
			displayName: PATH,
			name: 'path',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. /suppresses/get',
			description: "As Altcraft's documentation prints it, below /api/v1.1",
		},
	],
	toBody(values) {
		readPath(values);
		return {};
	},
};

const bodyField: Field = {
	identifies: true,
	properties: [
		{
			displayName: BODY,
			name: 'body',
			type: 'json',
			default: '{}',
			placeholder: 'e.g. { "limit": 10 }',
			description: "The request's parameters as JSON, without the token, which the credential adds",
		},
	],
	toBody(values) {
		const body = jsonObject(values.get('body'), BODY);
		if (!Object.hasOwn(body, 'token')) return body;
		throw new InvalidParameter(
			BODY,
			"holds 'token', which the credential adds by itself",
			"Leave 'token' out. For another token, choose another credential",
		);
	},
};

const dataField: Field = {
	properties: [
		{
			displayName: DATA_FIELD,
			name: 'dataField',
			type: 'string',
			default: 'data',
			description: 'The field of the answer that holds the list',
			displayOptions: { show: { answer: ['entries'] } },
		},
	],
	toBody: () => ({}),
};

/**
 * A path below `/api/v1.1`, with or without the first slash.
 *
 * @throws {InvalidParameter} when it leads anywhere else
 */
function readPath(values: Values): string {
	const written = text(values.get('path'), PATH);
	const path = `/${written.replace(/^\/+/, '')}`;
	const below = path.startsWith(`${API_PATH}/`) ? path.slice(API_PATH.length) : path;
	if (/^(?:\/[\w-]+)+\/?$/.test(below)) return below;
	throw new InvalidParameter(
		PATH,
		`is not a path of Altcraft's API: ${written}`,
		"Enter the path as Altcraft's documentation prints it below /api/v1.1, for example /suppresses/get",
	);
}

/** An operation that sends any request, as the user composes it. */
export const anyRequest = (texts: OperationTexts): Operation => ({
	...texts,
	kind: 'request',
	paths: [],
	fields: [pathField, bodyField, changesSomething, answer, dataField],
	options: OPTIONS.action,
	changes: (values) => changesSomething.isOn(values),
	plan: (whole) =>
		planEachItem(whole, { paths: [], pathFor: readPath }, (request) => {
			const { run, values } = request;
			const isEntries = answer.chosen(values) === 'entries';
			const field = isEntries ? text(values.get('dataField') ?? 'data', DATA_FIELD) : '';
			const give = (json: IDataObject) =>
				(isEntries ? objectsIn(json[field]) : [json]).map((entry) => ({
					json: isEntries ? toReadItem(entry) : entry,
				}));
			if (changesSomething.isOn(values)) {
				const perform = performer(request);
				return async (sent) => give(await perform(sent));
			}
			return async (sent) => give(told((await run.send(sent)).body));
		}),
});
