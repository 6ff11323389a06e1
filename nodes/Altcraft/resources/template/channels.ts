import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { isObject, objectsIn, readAll } from '../../../shared/checks';
import { InvalidParameter } from '../../../shared/errors';
import type { Field, Values } from '../../../shared/fields/kit/field';
import { readForm as readWhole } from '../../../shared/fields/kit/form';
import type { Form } from './channelForms';
import { FORMS, OTHER, readForm, readOther } from './channelForms';

const NAME = 'channels';
const DISPLAY_NAME = 'Channels';

type Channel = ReturnType<typeof readOther>;

const FORM_NAMES = Object.keys(FORMS) as Form[];

const property: INodeProperties = {
	displayName: DISPLAY_NAME,
	name: NAME,
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Channel',
	default: {},
	description: 'The content, channel by channel',
	options: [
		...FORM_NAMES.map((name) => ({
			displayName: FORMS[name].displayName,
			name,
			values: FORMS[name].parts.map((part) => part.property),
		})),
		{ displayName: OTHER.displayName, name: OTHER.name, values: [OTHER.sid, OTHER.fields] },
	],
};

/** The channels of the form, each at most once. */
function readChannels(values: Values): Channel[] {
	const form = readWhole(values.get(NAME), DISPLAY_NAME);
	const rowsOf = (name: string) => objectsIn(isObject(form[name]) ? [form[name]] : form[name]);
	const channels = readAll<Channel>([
		...FORM_NAMES.flatMap((name) =>
			rowsOf(name).map((row) => () => ({ sid: name, fields: readForm(name, row) })),
		),
		...rowsOf(OTHER.name).map((row) => () => readOther(row)),
	]);
	const sids = channels.map(({ sid }) => sid);
	const twice = sids.find((sid, index) => sids.indexOf(sid) !== index);
	if (twice === undefined) return channels;
	throw new InvalidParameter(
		DISPLAY_NAME,
		`has the channel '${twice}' more than once`,
		'Give each channel once, with all of its fields',
	);
}

const labels = { channels: DISPLAY_NAME };

/** The channels of a new template (page "Channel object"), at least one. */
export const newChannels: Field = {
	properties: [{ ...property, required: true }],
	labels,
	toBody(values) {
		const channels = readChannels(values);
		if (channels.length === 0) {
			throw new InvalidParameter(
				DISPLAY_NAME,
				'has no channel',
				'Add at least one channel, for example Email',
			);
		}
		const email = channels.find(({ sid }) => sid === 'email')?.fields;
		if (email !== undefined && !['subject', 'html', 'text'].some((key) => key in email)) {
			throw new InvalidParameter(
				`${DISPLAY_NAME}: Email`,
				'has neither a subject nor HTML or text',
				'Enter a subject, and the message as HTML, as text, or both',
			);
		}
		return { channels };
	},
};

/** What changes in the channels of a template. */
export const changedChannels: Field = {
	properties: [{ ...property, hint: 'What you leave empty stays as it is' }],
	labels,
	toBody: (values) => ({ channels: readChannels(values) }),
};

/** Channels as a request writes them, of an answer. */
export const channelsOf = (found: unknown): IDataObject[] =>
	objectsIn(found).map(({ sid, fields }) => ({ sid, fields }));

/** The channels with the changes, field by field; a channel that is new comes last. */
export function layChannels(before: IDataObject[], changes: unknown): IDataObject[] {
	const changed = new Map(
		channelsOf(changes).map(({ sid, fields }) => [sid, isObject(fields) ? fields : {}]),
	);
	const known = new Set(before.map(({ sid }) => sid));
	return [
		...before.map(({ sid, fields }) => ({
			sid,
			fields: { ...(isObject(fields) && fields), ...changed.get(sid) },
		})),
		...[...changed].filter(([sid]) => !known.has(sid)).map(([sid, fields]) => ({ sid, fields })),
	];
}
