import { Type } from '@sinclair/typebox';
import { invalidParameter } from '../../platform/invalid-parameter';
import type { Context } from '../../platform/context';
import { isShown, ownedSubscription } from '../../platform/subscription-target';
import { findVisible, isVisible } from '../../platform/visibility';
import { Id, requestBody } from '../../schemas/common';
import { ChannelSchema } from '../../schemas/subscription';
import { defineEndpoint } from '../endpoint';

/** Get all subscriptions from multiple profiles: pages follow each other by a pointer that says nothing. */
export const listResourceSubscriptions = defineEndpoint({
	page: 'Get all subscriptions from multiple profiles',
	path: '/subscriptions/list_all',
	body: requestBody({
		resource_id: Id,
		db_id: Type.Optional(Id),
		channel: Type.Optional(ChannelSchema),
		status: Type.Optional(Type.String()),
		from_id: Type.Optional(Type.String()),
		limit: Type.Optional(Type.Integer({ minimum: 1 })),
	}),
	right: 'list',
	changes: false,
	handle: (body, context) => {
		const { databases, resources, profiles } = context.state;
		const resource = findVisible(resources, body.resource_id, 'resource', context);
		if (body.db_id !== undefined) findVisible(databases, body.db_id, 'database', context);
		const seen = databases.filter((database) => isVisible(database, context.token));
		const all = profiles
			.all()
			.filter(({ databaseId }) => seen.some(({ id }) => id === databaseId))
			.filter(({ databaseId }) => body.db_id === undefined || databaseId === body.db_id)
			.flatMap((profile) => profile.subscriptions.map((one) => ({ profile, one })))
			.filter(({ one }) => one.resourceId === resource.id && isShown(one, context))
			.filter(({ one }) => body.channel === undefined || one.channel === body.channel)
			.filter(({ one }) => body.status === undefined || one.status === body.status);
		const from = readPointer(body.from_id, context);
		const to = from + (body.limit ?? DEFAULT_LIMIT);
		const page = all.slice(from, to);
		return {
			data: page.map(({ profile, one }) => ownedSubscription(profile, one, context)),
			next_from_id: toPointer(Math.min(to, all.length)),
		};
	},
});

/** That of the other lists: the page does not say it. */
const DEFAULT_LIMIT = 1000;

const toPointer = (place: number): string => Buffer.from(`place ${String(place)}`).toString('hex');

function readPointer(pointer: string | undefined, context: Context): number {
	if (pointer === undefined || pointer === '') return 0;
	const place = /^place (\d+)$/.exec(Buffer.from(pointer, 'hex').toString())?.[1];
	if (place === undefined) throw invalidParameter(context, 'from_id is no pointer');
	return Number(place);
}
