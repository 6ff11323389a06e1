import { Type } from '@sinclair/typebox';
import { groupsOf } from '../../platform/lists';
import { newSuppressionList } from '../../things/seed/suppression-lists';
import { defineObject } from '../objects';

/** The pages of the suppression lists; those of updating and deleting were not found. */
export const suppressionListRequests = defineObject({
	what: 'suppression list',
	slot: ({ suppressionLists }) => suppressionLists,
	fields: { name: Type.String({ minLength: 1 }) },
	list: {
		page: 'Get the list of suppression lists',
		path: '/suppresses/list',
		nextFromId: ({ variants }) => variants.suppressionListNextFromId,
		show: (list, context) => ({
			id: list.id,
			name: list.name,
			ui_tags: list.uiTags,
			groups: groupsOf(list, context),
		}),
	},
	get: {
		page: 'Get suppression list info',
		path: '/suppresses/get',
		show: ({ id, name, isGlobal, description }) => ({ id, name, is_global: isGlobal, description }),
	},
	add: {
		page: 'Create suppression list',
		path: '/suppresses/add',
		create: (base, { name }) => newSuppressionList({ ...base, name }),
	},
	update: {
		page: 'Update suppression list',
		path: '/suppresses/update',
		inferred: 'suppressionListUpdate',
		change: (list, { name }) => {
			list.name = name;
		},
	},
	delete: {
		page: 'Delete suppression list',
		path: '/suppresses/delete',
		inferred: 'suppressionListDelete',
		// A guess: without it no list would be global.
		refusal: ({ isGlobal }) => (isGlobal ? 'the global list cannot be deleted' : undefined),
	},
});
