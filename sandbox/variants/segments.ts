import { inferredPath, type VariantDescription } from './description';

/** What the documentation leaves open about segments. */
export const segmentsVariants = {
	segmentDelete: inferredPath('/segments/delete/'),
	segmentNotStatic: {
		what: 'A profile for a segment that is not static, or of another database: an error code',
		doubt: 'the page says that static segments alone take profiles, not what comes otherwise',
		concerns: ['/profiles/segstatic/add', '/profiles/segstatic/remove'],
		values: [400, 404],
	},
	segmentDatabaseKey: {
		what: 'Which parameter names the database of a dynamic segment in its statistics: either, db_id or list_id',
		doubt: 'older copies have db_id, v74 has list_id',
		concerns: ['/segments/get_counters', '/segments/refresh_counters'],
		values: ['either', 'db_id', 'list_id'],
	},
	segmentUpdatable: {
		what: 'What makes a segment with is_static updatable: its conditions, or is_refresh_daily',
		doubt: 'the newest copy of Create segment has it by the conditions, v74 by is_refresh_daily',
		concerns: ['/segments/add/', '/segments/update/'],
		values: ['byConditions', 'bySchedule'],
	},
	segmentUpdateConditions: {
		what: 'Update segment without segment, of one that has conditions: they are emptied, or the request is refused',
		doubt: 'the table has it required, the example of a static segment leaves it out',
		concerns: ['/segments/update/'],
		values: ['emptied', 'required'],
	},
} as const satisfies Record<string, VariantDescription>;
