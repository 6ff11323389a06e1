import { Type } from '@sinclair/typebox';
import type { Context } from '../../platform/context';
import { AltcraftError } from '../../platform/errors';
import { invalidParameter } from '../../platform/invalid-parameter';
import { countReach } from '../../platform/segments';
import { startTask } from '../../platform/tasks';
import { findVisible } from '../../platform/visibility';
import { Id, requestBody } from '../../schemas/common';
import { defineEndpoint } from '../endpoint';

const body = requestBody({
	id: Id,
	resource_id: Id,
	db_id: Type.Optional(Id),
	list_id: Type.Optional(Id),
});

/** The segment and the resource of a request. Throws an incorrect request where the database of a dynamic one lacks. */
function read(
	{
		id,
		resource_id,
		db_id,
		list_id,
	}: { id: number; resource_id: number } & Partial<Record<'db_id' | 'list_id', number>>,
	context: Context,
) {
	const { state, variants } = context;
	const segment = findVisible(state.segments, id, 'segment', context);
	const resource = findVisible(state.resources, resource_id, 'resource', context);
	const { segmentDatabaseKey: key } = variants;
	const given = { db_id, list_id, either: db_id ?? list_id }[key];
	if (segment.type !== 'static' && given === undefined) {
		throw invalidParameter(context, `${key === 'either' ? 'list_id' : key} is required`);
	}
	if (!resource.databaseIds.includes(segment.databaseId)) {
		throw new AltcraftError(413, `resource ${String(resource_id)}`);
	}
	return { segment, resource };
}

/** Get statistics on resource: as last counted. */
export const getSegmentCounters = defineEndpoint({
	page: 'Get statistics on resource',
	path: '/segments/get_counters',
	body,
	right: 'list',
	changes: false,
	handle: (request, context) => {
		const { segment, resource } = read(request, context);
		const empty = { subscribed_sendable: 0, unconfirmed_sendable: 0 };
		const none = countReach(segment, resource, context.state).map((one) => ({
			...one,
			status: empty,
		}));
		return { data: segment.counters.get(resource.id) ?? none };
	},
});

/** Update statistics on segment: counts anew, as a task. */
export const refreshSegmentCounters = defineEndpoint({
	page: 'Update statistics on segment',
	path: '/segments/refresh_counters',
	body,
	right: 'list',
	changes: true,
	handle: (request, context) => {
		const { segment, resource } = read(request, context);
		const carryOut = () => {
			const channels = countReach(segment, resource, context.state);
			segment.counters.set(resource.id, channels);
			return [
				{
					channels,
					in_progress: false,
					list_id: segment.databaseId,
					refresh_task_id: '',
					resource_id: resource.id,
					updated: context.now.toISOString(),
				},
			];
		};
		const target = { kind: 'segment', id: segment.id, name: segment.name } as const;
		return { data: { task_id: startTask({ target, total: 1, carryOut }, context).id } };
	},
});
