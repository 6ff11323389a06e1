import { Type } from '@sinclair/typebox';
import type { Context } from '../../platform/context';
import { type FieldRow, fieldRows } from '../../platform/fields';
import { invalidParameter } from '../../platform/invalid-parameter';
import { TITLED_SYSTEM_FIELDS } from '../../platform/system-fields';
import { findVisible } from '../../platform/visibility';
import { defineEndpoint } from '../endpoint';
import { Id, requestBody } from '../../schemas/common';

/** Get database fields: other pages name the path, so parameters and answer are inferred. */
export const getDatabaseFields = defineEndpoint({
	page: 'Get database fields',
	path: '/databases/fields_get',
	body: requestBody({ id: Type.Optional(Id), db_id: Type.Optional(Id) }),
	right: 'list',
	changes: false,
	exists: (variants) => variants.databaseFields !== 'unknownMethod',
	handle: (body, context) => {
		const id = body.id ?? body.db_id;
		if (id === undefined) throw invalidParameter(context, 'id is required');
		if (body.db_id !== undefined && body.db_id !== id) {
			throw invalidParameter(context, 'id and db_id differ');
		}
		const { fields } = findVisible(context.state.databases, id, 'database', context);
		return { data: show(fieldRows(fields, TITLED_SYSTEM_FIELDS), context) };
	},
});

function show(rows: readonly FieldRow[], context: Context): unknown {
	switch (context.variants.databaseFields) {
		case 'byName':
			return Object.fromEntries(rows.map(({ name, title, type }) => [name, { title, type }]));
		case 'unreadable':
			return null;
		default:
			return rows;
	}
}
