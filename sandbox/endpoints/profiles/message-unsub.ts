import { Type } from '@sinclair/typebox';
import { findMessage } from '../../platform/messages';
import { AltcraftError } from '../../platform/errors';
import { saveSubscriptions } from '../../platform/subscription-target';
import { requestBody } from '../../schemas/common';
import type { Subscription } from '../../things/profiles';
import { defineEndpoint } from '../endpoint';

/** Unsubscribe profile from resource: from all of it, or from categories. */
export const unsubscribeByMessage = defineEndpoint({
	page: 'Unsubscribe profile from resource',
	path: '/profiles/message_unsub',
	body: requestBody({
		rtoken: Type.String({ minLength: 1 }),
		smid: Type.String({ minLength: 1 }),
		categories: Type.Optional(Type.Array(Type.String())),
	}),
	right: 'edit',
	changes: true,
	handle: ({ rtoken, smid, categories }, context) => {
		const { resources, profiles } = context.state;
		const resource = resources.find(({ token }) => token === rtoken);
		if (resource === undefined) throw new AltcraftError(404, 'resource');
		const message = findMessage(smid, context.state);
		const profile = profiles.get(message?.profileId ?? '');
		if (profile === undefined || message?.resourceId !== resource.id) {
			throw new AltcraftError(404, 'message');
		}
		const changed = profile.subscriptions.map((one) =>
			message.isTo(one) ? unsubscribed(one, categories) : one,
		);
		saveSubscriptions(profile, changed, context);
		return { profile_id: profile.id };
	},
});

function unsubscribed(one: Subscription, from: readonly string[] | undefined): Subscription {
	if (from === undefined) return { ...one, status: 'unsubscribed' };
	return { ...one, categories: (one.categories ?? []).filter((name) => !from.includes(name)) };
}
