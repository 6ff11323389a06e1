import type { Static } from '@sinclair/typebox';
import type { FeedbackSchema } from '../schemas/feedback';
import { type ChannelCounters, countersKey, countSubscriptions } from '../things/counters';
import type { Database } from '../things/databases';
import type { SubscriptionResource } from '../things/resources';
import type { TaskTarget } from '../things/tasks';
import type { Context } from './context';
import { AltcraftError } from './errors';
import { startTask } from './tasks';
import { findVisible } from './visibility';

/** A database in a resource, of which subscriptions are counted. */
export interface Counted {
	readonly database: Database;
	readonly resource: SubscriptionResource;
}

/** Throws 404 for what is not there, and 413 where the resource does not serve the database. */
export function findCounted(databaseId: number, resourceId: number, context: Context): Counted {
	const database = findVisible(context.state.databases, databaseId, 'database', context);
	const resource = findVisible(context.state.resources, resourceId, 'resource', context);
	if (!resource.databaseIds.includes(databaseId)) {
		throw new AltcraftError(413, `resource ${String(resourceId)}`);
	}
	return { database, resource };
}

/** What was counted last. */
export const lastCounted = (
	{ database, resource }: Counted,
	{ state }: Context,
): readonly ChannelCounters[] => state.counters.get(countersKey(database.id, resource.id)) ?? [];

/** Counts anew as a task, and tells the figures to whoever wants them. @returns the answer's data */
export function countAnew(
	{ database, resource }: Counted,
	target: TaskTarget,
	feedback: Static<typeof FeedbackSchema> | undefined,
	context: Context,
): { task_id: string } {
	const { state } = context;
	const ofDatabase = () => state.profiles.all().filter((one) => one.databaseId === database.id);
	const carryOut = () => {
		const channels = countSubscriptions(ofDatabase(), resource);
		state.counters.set(countersKey(database.id, resource.id), channels);
		if (feedback !== undefined) context.post(feedback.url, { data: [{ channels }] });
		return [{ channels }];
	};
	const total = ofDatabase().length;
	return { task_id: startTask({ target, total, carryOut }, context).id };
}
