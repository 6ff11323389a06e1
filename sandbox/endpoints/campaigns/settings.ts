import type { TProperties } from '@sinclair/typebox';
import type { Context } from '../../platform/context';
import { findMailing } from '../../platform/mailings';
import { objectData } from '../../platform/objects';
import { mailingSettings } from '../../platform/show-mailing';
import {
	addMailing,
	aimOfMailing,
	aimOfTrigger,
	changeMailing,
	type MailingKind,
} from '../../platform/write-mailing';
import { Id, requestBody } from '../../schemas/common';
import {
	MAILING_OPTIONS,
	mailingFields,
	TRIGGER_OPTIONS,
	triggerFields,
} from '../../schemas/mailing';
import { MAILING_SETTINGS, TRIGGER_SETTINGS } from '../../things/seed/mailings';
import type { PresenceName } from '../../variants';
import { defineEndpoint, type Endpoint } from '../endpoint';

interface Place {
	readonly page: string;
	readonly path: string;
	readonly inferred?: PresenceName;
}

/** A type of mailings: where its settings are read and written, and what the requests take. */
interface Definition extends MailingKind {
	readonly fields: TProperties;
	readonly get?: Place;
	readonly add: Place;
	readonly update: Place;
}

const mailing = {
	options: MAILING_OPTIONS,
	fields: mailingFields,
	empty: MAILING_SETTINGS,
	aim: aimOfMailing,
};

const DEFINITIONS: readonly Definition[] = [
	{
		...mailing,
		type: 'broadcast',
		get: { page: 'Get broadcast information', path: '/campaigns/broadcasts/get' },
		add: { page: 'Create broadcast mailing', path: '/campaigns/broadcasts/add' },
		update: { page: 'Update broadcast mailing', path: '/campaigns/broadcasts/update' },
	},
	{
		...mailing,
		type: 'regular',
		get: { page: 'Get regular mailing information', path: '/campaigns/regulars/get' },
		add: { page: 'Create regular mailing', path: '/campaigns/regulars/add/' },
		update: {
			page: 'Update regular mailing',
			path: '/campaigns/regulars/update',
			inferred: 'mailingRegularUpdate',
		},
	},
	{
		type: 'trigger',
		options: TRIGGER_OPTIONS,
		fields: triggerFields,
		empty: TRIGGER_SETTINGS,
		aim: aimOfTrigger,
		add: { page: 'Create trigger mailing', path: '/campaigns/triggers/add/' },
		update: { page: 'Update trigger mailing', path: '/campaigns/triggers/update/' },
	},
];

const saved = (id: number, { variants: { mailingSaved } }: Context) => ({
	data: mailingSaved === 'saved_id' ? { saved_id: id } : null,
});

/** Reading, creating and updating mailings, type by type; the settings of a trigger mailing are read elsewhere. */
export const mailingSettingsRequests: Endpoint[] = DEFINITIONS.flatMap((definition) => {
	const { type, get, add, update, options, fields } = definition;
	return [
		...(get === undefined ? [] : [readingOf(type, get)]),
		defineEndpoint({
			...add,
			body: requestBody({ ...options, ...fields }),
			right: 'edit',
			changes: true,
			handle: (body, context) => saved(addMailing(definition, body, context), context),
		}),
		defineEndpoint({
			...update,
			body: requestBody({ ...options, ...fields, id: Id }),
			right: 'edit',
			changes: true,
			handle: (body, context) => {
				changeMailing(definition, findMailing(body.id, type, context), body, context);
				return saved(body.id, context);
			},
		}),
	];
});

function readingOf(type: Definition['type'], place: Place): Endpoint {
	return defineEndpoint({
		...place,
		body: requestBody({ id: Id }),
		right: 'list',
		changes: false,
		handle: ({ id }, context) =>
			objectData(mailingSettings(findMailing(id, type, context)), 'object', context),
	});
}
