import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { email, id, isBlank, locatorValue, readEach, text } from '../../checks';
import { InvalidParameter } from '../../errors';
import type { Field } from '../kit/field';
import { isMissing, readRowsOf } from '../kit/form';

/** The name under which n8n saves the rows. */
const ROW = 'template';
const DISPLAY_NAME = 'Templates';
/** As many as a mailing may have: more are a split test of its own. */
const MOST = 16;

/** What may stand in place of the template's own: the parameter, its key in the Content object, what it has to be, and what it is. */
const OVERRIDES = [
	['Subject', 'subject', 'subject', text, 'The subject of the email'],
	['From Email', 'fromEmail', 'from_email', email, 'The address of the sender'],
	['From Name', 'fromName', 'from_name', text, 'The name of the sender'],
	['Reply-To Email', 'replyToEmail', 'replyto_email', email, 'The address that replies go to'],
	['Reply-To Name', 'replyToName', 'replyto_name', text, 'The name that replies go to'],
] as const;

/**
 * The templates that a mailing sends (page "Content object").
 *
 * @param template the field that chooses one
 */
export const templates = (template: INodeProperties): Field => ({
	properties: [
		{
			displayName: DISPLAY_NAME,
			name: 'templates',
			type: 'fixedCollection',
			typeOptions: { multipleValues: true },
			placeholder: 'Add Template',
			default: {},
			description:
				'The templates that the mailing sends. Fields that you leave empty are as in the template.',
			options: [
				{
					displayName: 'Template',
					name: ROW,
					values: [
						template,
						...OVERRIDES.map(
							([displayName, name, , , what]): INodeProperties => ({
								...{ displayName, name, type: 'string', default: '' },
								description: `${what}, in place of the template's`,
							}),
						),
					],
				},
			],
		},
	],
	labels: { content: DISPLAY_NAME },
	toBody(values) {
		const rows = readRowsOf(values.get('templates'), ROW, DISPLAY_NAME);
		if (rows.length === 0 || rows.length > MOST) {
			throw new InvalidParameter(
				DISPLAY_NAME,
				rows.length === 0 ? 'has no template' : `has ${String(rows.length)} templates`,
				`Add from 1 to ${String(MOST)} templates`,
			);
		}
		return { content: readEach(rows, (row, index) => toContent(row, index, template)) };
	},
});

function toContent(row: IDataObject, index: number, template: INodeProperties): IDataObject {
	const named = (name: string) => `Template ${String(index + 1)}: ${name}`;
	const overrides = OVERRIDES.map(([displayName, name, key, check]): [string, string] => [
		key,
		isBlank(row[name]) && !isMissing(row, name) ? '' : check(row[name], named(displayName)),
	]);
	return {
		message_id: id(locatorValue(row[template.name]), named(template.displayName)),
		...Object.fromEntries(overrides),
	};
}
