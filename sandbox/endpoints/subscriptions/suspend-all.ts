import { Type } from '@sinclair/typebox';
import { saveSubscriptions } from '../../platform/subscription-target';
import { findVisible } from '../../platform/visibility';
import { Id, requestBody } from '../../schemas/common';
import { ChannelSchema } from '../../schemas/subscription';
import { defineEndpoint, type Endpoint } from '../endpoint';

/** Suspend all subscriptions. */
export const suspendAllSubscriptions = switchOf(
	'Suspend all subscriptions',
	'/subscriptions/suspend_all',
	{ from: 'subscribed', to: 'suspended' },
);

/** Unsuspend all suspended subscriptions. */
export const unsuspendAllSubscriptions = switchOf(
	'Unsuspend all suspended subscriptions',
	'/subscriptions/unsuspend_all',
	{ from: 'suspended', to: 'subscribed' },
);

/** One status becomes another one; the others stay. */
function switchOf(
	page: string,
	path: string,
	{ from, to }: { from: string; to: string },
): Endpoint {
	return defineEndpoint({
		page,
		path,
		body: requestBody({
			db_id: Id,
			channel: Type.Optional(ChannelSchema),
			resource_id: Type.Optional(Id),
		}),
		right: 'edit',
		changes: true,
		handle: ({ db_id, channel, resource_id }, context) => {
			const { databases, resources, profiles } = context.state;
			findVisible(databases, db_id, 'database', context);
			if (resource_id !== undefined) findVisible(resources, resource_id, 'resource', context);
			let updated = 0;
			for (const profile of profiles.all().filter(({ databaseId }) => databaseId === db_id)) {
				const changed = profile.subscriptions.map((one) => {
					const isMeant =
						one.status === from &&
						one.isDeleted !== true &&
						(channel === undefined || one.channel === channel) &&
						(resource_id === undefined || one.resourceId === resource_id);
					if (!isMeant) return one;
					updated += 1;
					return { ...one, status: to };
				});
				saveSubscriptions(profile, changed, context);
			}
			return { updated };
		},
	});
}
