import { type Static, Type } from '@sinclair/typebox';
import { type Connection, connectionHeaders, ConnectionSchema } from './connection';
import { kindOf } from './event-codes';

/** The settings of an action hook; what is left out has its default. */
export const HookSchema = Type.Object(
	{
		/** Where the batches are posted to. */
		url: Type.String(),
		name: Type.Optional(Type.String()),
		connection: Type.Optional(ConnectionSchema),
		/** Codes of events; `*`, the default, is every event. */
		events: Type.Optional(Type.Union([Type.Literal('*'), Type.Array(Type.String())])),
		/** Only events of this database; null, the default, is all of them. */
		databaseId: Type.Optional(Type.Union([Type.Integer(), Type.Null()])),
		/** Fields of the profile that come along in `custom_data`. */
		customData: Type.Optional(Type.Array(Type.String())),
		/** "Maximum batch size": a batch of so many events is sent at once. */
		batchSize: Type.Optional(Type.Integer({ minimum: 1 })),
		/** "Timeout", in ms: after it a batch is sent although it is not full. */
		batchTime: Type.Optional(Type.Integer({ minimum: 0, maximum: 2_147_483_647 })),
		/** "API response success message": a regular expression; empty, the default, means status 200. */
		successMessage: Type.Optional(Type.String()),
		isActive: Type.Optional(Type.Boolean()),
	},
	{ additionalProperties: false },
);

/** The settings of an action hook (pages "Action hooks" and "JSON batch request"). */
export type HookSettings = Static<typeof HookSchema>;

/** A registered action hook. */
export interface Hook extends Required<HookSettings> {
	readonly id: number;
}

/** Neither number is documented. */
const BATCH_SIZE = 100;
const BATCH_TIME = 1000;

/** @throws a sentence when the settings cannot work */
export function toHook(id: number, settings: HookSettings): Hook {
	const hook: Hook = {
		id,
		name: `Hook ${String(id)}`,
		connection: { type: 'none' },
		events: '*',
		databaseId: null,
		customData: [],
		batchSize: BATCH_SIZE,
		batchTime: BATCH_TIME,
		successMessage: '',
		isActive: true,
		...settings,
	};
	checkUrl(hook.url);
	connectionHeaders(hook.connection);
	const unknown = hook.events === '*' ? undefined : hook.events.find((code) => !kindOf(code));
	if (unknown !== undefined) throw new Error(`There is no event ${unknown}.`);
	checkExpression(hook.successMessage);
	return hook;
}

function checkUrl(text: string): void {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
	if (!isWeb || url.username !== '' || url.password !== '') {
		throw new Error('url is an address that begins with http:// or https://, without a user.');
	}
}

function checkExpression(text: string): void {
	try {
		new RegExp(text);
	} catch {
		throw new Error('successMessage is no regular expression.');
	}
}

/** What may be shown of a hook: its connection without the secret. */
export function viewHook(hook: Hook): Record<string, unknown> {
	return { ...hook, connection: viewConnection(hook.connection) };
}

function viewConnection(connection: Connection): Record<string, string> {
	switch (connection.type) {
		case 'basic':
			return { type: 'basic', user: connection.user };
		case 'header':
			return { type: 'header', name: connection.name };
		default:
			return { type: connection.type };
	}
}
