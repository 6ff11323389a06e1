import { Type } from '@sinclair/typebox';
import { exportSuppressionList } from '../../platform/export-suppression';
import { findVisible } from '../../platform/visibility';
import { Id, requestBody } from '../../schemas/common';
import { defineEndpoint } from '../endpoint';

const TYPES = { emails: 'email', phones: 'phone', domains: 'domain', all: 'all' } as const;

/** Upload suppression list data to file. */
export const exportSuppressionListFile = defineEndpoint({
	page: 'Upload suppression list data to file',
	path: '/suppresses/export',
	body: requestBody({
		id: Id,
		type: Type.Optional(
			Type.Union([
				Type.Literal('emails'),
				Type.Literal('phones'),
				Type.Literal('domains'),
				Type.Literal('all'),
			]),
		),
	}),
	right: 'list',
	changes: true,
	handle: ({ id, type = 'all' }, context) => {
		const list = findVisible(context.state.suppressionLists, id, 'suppression list', context);
		return { data: { task_id: exportSuppressionList(list, TYPES[type], context).id } };
	},
});
