import { Type } from '@sinclair/typebox';
import { AltcraftError } from '../../platform/errors';
import { invalidParameter } from '../../platform/invalid-parameter';
import type { Context } from '../../platform/context';
import { capitalisedGroups } from '../../platform/lists';
import { profilesIn } from '../../platform/segments';
import { findVisible } from '../../platform/visibility';
import { Id } from '../../schemas/common';
import { SegmentConditions } from '../../schemas/segment';
import { newSegment } from '../../things/seed/segments';
import type { SegmentCondition, SegmentType } from '../../things/segments';
import { defineObject } from '../objects';

/** The pages of the segments; that of deleting was not found. The example of the list has the groups in capitals. */
export const segmentRequests = defineObject({
	what: 'segment',
	slot: ({ segments }) => segments,
	fields: {
		name: Type.String({ minLength: 1 }),
		is_static: Type.Optional(Type.Boolean()),
		is_refresh_daily: Type.Optional(Type.Boolean()),
		list_id: Type.Optional(Id),
		segment: Type.Optional(SegmentConditions),
	},
	list: {
		page: 'Get segments list',
		path: '/segments/list/',
		show: (segment, context) => ({
			id: segment.id,
			name: segment.name,
			ui_tags: segment.uiTags,
			...capitalisedGroups(segment, context.variants.databaseGroupKeys, context),
		}),
	},
	get: {
		page: 'Get segment information',
		path: '/segments/get/',
		show: (segment, { state }) => ({
			count: profilesIn(segment, state).length,
			id: segment.id,
			name: segment.name,
			segment: segment.conditions,
		}),
	},
	add: {
		page: 'Create segment',
		path: '/segments/add/',
		create: (base, { name, is_static = false, is_refresh_daily = false, ...fields }, context) => {
			const { segment: conditions = [], list_id } = fields;
			const type = typeOf(is_static, is_refresh_daily, conditions, context);
			if (type !== 'static' && conditions.length === 0) {
				throw invalidParameter(context, 'segment is required');
			}
			const databaseId = type === 'static' ? list_id : conditions[0]?.list_id;
			if (databaseId === undefined) throw invalidParameter(context, 'list_id is required');
			findVisible(context.state.databases, databaseId, 'database', context);
			const isScheduled = type === 'updatable' && is_refresh_daily;
			return newSegment({ ...base, name, type, isScheduled, databaseId, conditions });
		},
	},
	update: {
		page: 'Update segment',
		path: '/segments/update/',
		change: (
			thing,
			{ name, is_static, is_refresh_daily, segment: conditions, list_id },
			context,
		) => {
			const { segmentUpdateConditions } = context.variants;
			if (conditions === undefined && thing.type !== 'static') {
				if (segmentUpdateConditions === 'required') {
					throw invalidParameter(context, 'segment is required');
				}
				thing.conditions = [];
			}
			const databases = [list_id, ...(conditions ?? []).map((one) => one.list_id)];
			if (databases.some((id) => id !== undefined && id !== thing.databaseId)) {
				throw new AltcraftError(400, 'the database of a segment cannot be changed');
			}
			thing.name = name;
			if (conditions !== undefined) thing.conditions = conditions;
			if (is_static !== undefined || (conditions?.length ?? 0) > 0) {
				const isStatic = is_static ?? thing.type !== 'dynamic';
				const isRefreshed = is_refresh_daily ?? thing.isScheduled;
				thing.type = typeOf(isStatic, isRefreshed, thing.conditions, context);
			}
			thing.isScheduled = is_refresh_daily ?? thing.isScheduled;
		},
	},
	delete: {
		page: 'Delete segment',
		path: '/segments/delete/',
		inferred: 'segmentDelete',
	},
});

/** What makes a segment updatable: its conditions, or its schedule. */
function typeOf(
	isStatic: boolean,
	isRefreshed: boolean,
	conditions: readonly SegmentCondition[],
	{ variants }: Context,
): SegmentType {
	if (!isStatic) return 'dynamic';
	const { segmentUpdatable } = variants;
	const isUpdatable = segmentUpdatable === 'byConditions' ? conditions.length > 0 : isRefreshed;
	return isUpdatable ? 'updatable' : 'static';
}
