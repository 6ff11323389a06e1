import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { email, oneOf, phone, naming, wholeNumber } from '../../checks';
import type { Field } from '../kit/field';
import { field } from '../kit/field';

/** Channels of subscriptions (page "Subscription object"). */
export const CHANNELS = [
	'email',
	'notify',
	'push',
	'sms',
	'telegram_bot',
	'viber',
	'whatsapp',
] as const;

export type Channel = (typeof CHANNELS)[number];

const CHANNEL_NAMES: Record<Channel, string> = {
	email: 'Email',
	notify: 'Notify',
	push: 'Push',
	sms: 'SMS',
	telegram_bot: 'Telegram Bot',
	viber: 'Viber',
	whatsapp: 'WhatsApp',
};

/** An email address, as every form that asks for one shows it. */
export const emailProperty: INodeProperties = {
	displayName: 'Email',
	name: 'email',
	type: 'string',
	placeholder: 'e.g. nathan@example.com',
	default: '',
	description: 'The email address of the person',
};

/** A phone number, likewise. */
export const phoneProperty: INodeProperties = {
	displayName: 'Phone',
	name: 'phone',
	type: 'string',
	placeholder: 'e.g. +79000000000',
	default: '',
	description: 'The phone number of the person, with the code of the country',
};

/** A push service, as Altcraft names it. */
export const providerProperty: INodeProperties = {
	displayName: 'Provider',
	name: 'provider',
	type: 'string',
	placeholder: 'e.g. android-firebase',
	default: '',
	description: 'The push service that the device is registered with',
};

/** A device, by the token that the push service gave it. */
export const subscriptionIdProperty: INodeProperties = {
	displayName: 'Subscription ID',
	name: 'subscriptionId',
	type: 'string',
	placeholder: 'e.g. 1234',
	default: '',
	description: "The device's push token",
};

const chatIdProperty: INodeProperties = {
	displayName: 'Chat ID',
	name: 'chatId',
	type: 'string',
	placeholder: 'e.g. 123456789',
	default: '',
	description: 'The ID of the chat between the bot and the person',
};

/** What names a subscription in a channel: the fields of its form, and their part of the request. */
interface Address {
	properties: INodeProperties[];
	read: (form: IDataObject, named: (field: string) => string) => IDataObject;
}

const byEmail: Address = {
	properties: [emailProperty],
	read: (form, named) => ({ email: email(form.email, named('Email')) }),
};
const byPhone: Address = {
	properties: [phoneProperty],
	read: (form, named) => ({ phone: phone(form.phone, named('Phone')) }),
};
const byDevice: Address = {
	properties: [providerProperty, subscriptionIdProperty],
	read: (form, named) => ({
		provider: naming(form.provider, named('Provider')),
		subscription_id: naming(form.subscriptionId, named('Subscription ID')),
	}),
};
const byMessenger: Address = {
	properties: [phoneProperty],
	read: (form, named) => ({ cc_data: byPhone.read(form, named) }),
};
const byChat: Address = {
	properties: [chatIdProperty],
	read: (form, named) => ({ cc_data: { id: wholeNumber(form.chatId, named('Chat ID')) } }),
};

const ADDRESSES: Record<Channel, Address> = {
	email: byEmail,
	notify: byMessenger,
	push: byDevice,
	sms: byPhone,
	telegram_bot: byChat,
	viber: byMessenger,
	whatsapp: byMessenger,
};

/** The choice of a channel. */
const channelProperty = (channels: readonly Channel[]): INodeProperties => ({
	displayName: 'Channel',
	name: 'channel',
	type: 'options',
	default: 'email',
	description: 'The way to reach the person',
	options: channels.map((value) => ({ name: CHANNEL_NAMES[value], value })),
});

/** A channel, as a field of its own; it is never left out. */
export const channelField = (channels: readonly Channel[], description: string): Field => ({
	...field(
		{ ...channelProperty(channels), description },
		'channel',
		oneOf(channels, (name) => CHANNEL_NAMES[name]),
	),
	identifies: true,
});

/** The choice of a channel, and for each of the channels exactly its fields. */
export function addressProperties(channels: readonly Channel[]): INodeProperties[] {
	const properties = new Set(channels.flatMap((name) => ADDRESSES[name].properties));
	return [
		channelProperty(channels),
		...[...properties].map((property) => ({
			...property,
			displayOptions: {
				show: { channel: channels.filter((name) => ADDRESSES[name].properties.includes(property)) },
			},
		})),
	];
}

/**
 * The channel that a form names; email where it names none, since n8n leaves out what is at its default.
 *
 * @throws {InvalidParameter} when it is none of those that the form offers
 */
export const readChannel = <T extends Channel>(
	channels: readonly T[],
	form: IDataObject,
	named: (field: string) => string,
): T => oneOf(channels, (name) => CHANNEL_NAMES[name])(form.channel ?? 'email', named('Channel'));

/**
 * The address in the chosen channel, as the request names it.
 *
 * @param named how an error names a field of the form
 * @throws {InvalidParameter} when it is empty or malformed
 */
export const readAddress = (
	channel: Channel,
	form: IDataObject,
	named: (field: string) => string,
): IDataObject => ADDRESSES[channel].read(form, named);
