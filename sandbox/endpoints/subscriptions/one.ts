import { type Static, Type } from '@sinclair/typebox';
import type { Context } from '../../platform/context';
import { AltcraftError } from '../../platform/errors';
import {
	findSubscription,
	flatSubscription,
	isShown,
	readTarget,
	saveSubscriptions,
} from '../../platform/subscription-target';
import { isSameSubscription, merged } from '../../platform/subscriptions';
import { readTime } from '../../platform/times';
import { FreeObject, requestBody } from '../../schemas/common';
import { subscriptionFields } from '../../schemas/subscription';
import type { Subscription } from '../../things/profiles';
import { defineEndpoint } from '../endpoint';

const SetBody = requestBody({
	...subscriptionFields,
	/** A word or a number; checked with the rest of the subscription. */
	status: Type.Optional(Type.Unknown()),
	priority: Type.Optional(Type.Integer()),
	custom_fields: Type.Optional(FreeObject),
	cats: Type.Optional(Type.Array(Type.String())),
	date: Type.Optional(Type.String()),
	ip: Type.Optional(Type.String()),
	url: Type.Optional(Type.String()),
	skip_triggers: Type.Optional(Type.Boolean()),
});

/** Add or edit subscription: what is not told stays as it is. One that was deleted is there again, which no page says. */
export const setSubscription = defineEndpoint({
	page: 'Add or edit subscription',
	path: '/subscriptions/set',
	body: SetBody,
	right: 'edit',
	changes: true,
	handle: (body, context) => {
		const { profile, asked } = readTarget(body, context);
		const registration = readRegistration(body, context);
		const all = merged(profile.subscriptions, {
			...asked,
			...(registration && { registration }),
			isDeleted: false,
		});
		saveSubscriptions(profile, all, context);
		const saved = all.find((one) => isSameSubscription(one, asked));
		return context.variants.subscriptionAnswer === 'subscription' && saved !== undefined
			? { data: flatSubscription(saved) }
			: {};
	},
});

function readRegistration({ date, ip, url }: Static<typeof SetBody>, context: Context) {
	const at = readTime(date, 'date', context);
	const told = {
		...(at !== null && { date: at.toISOString() }),
		...(ip !== undefined && { ip }),
		...(url !== undefined && { url }),
	};
	return Object.keys(told).length === 0 ? undefined : told;
}

/** Get profile subscription. */
export const getSubscription = defineEndpoint({
	page: 'Get profile subscription',
	path: '/subscriptions/get',
	body: requestBody(subscriptionFields),
	right: 'list',
	changes: false,
	handle: (body, context) => {
		const { found } = findSubscription(body, (one) => isShown(one, context), context);
		return { data: flatSubscription(found) };
	},
});

/** Delete profile subscription: it stays, marked as deleted. */
export const deleteSubscription = defineEndpoint({
	page: 'Delete profile subscription',
	path: '/subscriptions/delete',
	body: requestBody(subscriptionFields),
	right: 'edit',
	changes: true,
	handle: (body, context) => {
		const { profile, found } = findSubscription(body, (one) => one.isDeleted !== true, context);
		saveSubscriptions(profile, replaced(profile.subscriptions, found, true), context);
		return {};
	},
});

/** Restore deleted subscription. */
export const restoreSubscription = defineEndpoint({
	page: 'Restore deleted subscription',
	path: '/subscriptions/undelete',
	body: requestBody(subscriptionFields),
	right: 'edit',
	changes: true,
	handle: (body, context) => {
		const { profile, found } = findSubscription(body, () => true, context);
		if (found.isDeleted !== true && context.variants.restoreOfActive !== 'accepted') {
			throw new AltcraftError(context.variants.restoreOfActive, 'the subscription is not deleted');
		}
		saveSubscriptions(profile, replaced(profile.subscriptions, found, false), context);
		return {};
	},
});

const replaced = (all: readonly Subscription[], found: Subscription, isDeleted: boolean) =>
	all.map((one) => (one === found ? { ...one, isDeleted } : one));
