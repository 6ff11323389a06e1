/** Requests that bring profiles into a scenario. */
export const SCENARIO_STARTS = [
	'/workflows/start',
	'/workflows/import_and_start',
	'/workflows/import_and_start_batch',
	'/workflows/import_and_start_batch_task',
] as const;

/** Imports for a trigger mailing. */
export const TRIGGER_IMPORTS = [
	'/campaigns/triggers/import_and_start',
	'/campaigns/triggers/import_and_start_batch',
	'/campaigns/triggers/import_and_start_batch_task',
] as const;

/** Requests that send a trigger mailing. */
const TRIGGER_STARTS = [
	'/campaigns/triggers/start/',
	'/campaigns/triggers/start_batch',
	'/campaigns/triggers/start_batch_task',
	...TRIGGER_IMPORTS,
] as const;

/** Launches of a mailing. */
export const MAILING_LAUNCHES = [
	'/campaigns/broadcasts/start',
	'/campaigns/regulars/start',
	...TRIGGER_STARTS,
] as const;

/** Requests that may bring files along. */
export const LAUNCHES = [...SCENARIO_STARTS, ...MAILING_LAUNCHES, '/campaigns/activate/'] as const;

/** Batches of imports of profiles, and of updates. */
export const PROFILE_BATCHES = ['/profiles/import_batch', '/profiles/update_batch'] as const;

/** Imports of profiles, and updates. */
export const PROFILE_IMPORTS = [
	'/profiles/import',
	'/profiles/update',
	...PROFILE_BATCHES,
] as const;

/** Requests that add profiles without looking for any. */
export const PROFILE_ADDS = ['/profiles/add', '/profiles/add_batch/'] as const;

/** Requests about the relations of profiles. */
export const RELATIONS = [
	'/relations/strengthen',
	'/relations/edit',
	'/relations/detach',
	'/relations/get',
	'/relations/get_counter',
] as const;

/** Requests that name a profile by a matching mode. */
export const MATCHING = [
	...SCENARIO_STARTS,
	...TRIGGER_STARTS,
	...PROFILE_IMPORTS,
	'/profiles/get/',
	'/profiles/delete',
	'/profiles/merge',
	'/subscribers/history_get',
	'/goals/register',
	...RELATIONS,
] as const;

/** Requests that may name profiles by a query. */
export const CUSTOM_REQUESTS = ['/workflows/start', '/campaigns/triggers/start/'] as const;

/** Batches of imports. */
export const IMPORT_BATCHES = [
	'/workflows/import_and_start_batch',
	'/workflows/import_and_start_batch_task',
	'/campaigns/triggers/import_and_start_batch',
	'/campaigns/triggers/import_and_start_batch_task',
] as const;

/** Requests that store what they are told of a profile. */
export const IMPORTS = [
	'/workflows/import_and_start',
	'/campaigns/triggers/import_and_start',
	...IMPORT_BATCHES,
	...PROFILE_IMPORTS,
	...PROFILE_ADDS,
] as const;

/** Batches that are taken on as tasks. */
export const TASKS = [
	'/workflows/import_and_start_batch_task',
	'/campaigns/triggers/start_batch_task',
	'/campaigns/triggers/import_and_start_batch_task',
] as const;

/** Lists that are read page by page. */
export const LISTS = [
	'/workflows/list',
	'/campaigns/list',
	'/campaigns/triggers/list/',
	'/scampaigns/list',
	'/databases/list/',
	'/resources/list',
	'/segments/list/',
	'/senders/list',
	'/suppresses/list',
	'/templates/list',
] as const;
