import { randomUUID } from 'node:crypto';
import type { Profile } from '../things/profiles';
import type { Task, TaskTarget } from '../things/tasks';
import type { Context } from './context';
import { runQuery } from './custom-request';
import { startTask } from './tasks';
import { findVisible } from './visibility';

/** Whose profiles to write, and how (page "Uploading profiles to a file"). */
export interface ExportRequest {
	readonly source_type: 'database' | 'segment';
	readonly source_id: number;
	readonly file_format?: 'csv' | 'json';
	readonly custom_request?: Record<string, unknown>;
}

/** Takes the export on: a file with a line for each profile, and the names of the fields above. */
export function exportProfiles(request: ExportRequest, context: Context): Task {
	const { source_type: type, source_id: id, file_format: format = 'csv' } = request;
	const { target, profiles } = sourceOf(request, context);
	const carryOut = () => {
		const path = `data/${randomUUID()}/${String(id)}_${type}_export.${format}`;
		const text = format === 'csv' ? toCsv(profiles) : JSON.stringify(profiles.map(rowOf));
		context.state.downloads.set(path, {
			mimeType: format === 'csv' ? 'text/csv' : 'application/json',
			content: new TextEncoder().encode(text),
			at: context.now,
		});
		const urls = [`/api/download/${path}`];
		return { errors: [], source_id: id, total: profiles.length, type, urls };
	};
	return startTask({ target, total: profiles.length, carryOut }, context);
}

function sourceOf(
	{ source_type: type, source_id: id, custom_request: query = {} }: ExportRequest,
	context: Context,
): { target: TaskTarget; profiles: Profile[] } {
	if (type === 'database') {
		const { name } = findVisible(context.state.databases, id, 'database', context);
		return { target: { kind: 'database', id, name }, profiles: runQuery(id, query, context) };
	}
	const segment = findVisible(context.state.segments, id, 'segment', context);
	const found = runQuery(segment.databaseId, query, context);
	return {
		target: { kind: 'database', id: segment.databaseId, name: segment.name },
		// Of a segment by conditions, the sandbox knows but the database.
		profiles:
			segment.type === 'static' ? found.filter(({ id: one }) => segment.members.has(one)) : found,
	};
}

const rowOf = ({ id, data }: Profile): Record<string, unknown> => ({ id, ...data });

function toCsv(profiles: readonly Profile[]): string {
	const rows = profiles.map(rowOf);
	const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	const lines = [names, ...rows.map((row) => names.map((name) => row[name]))];
	return lines.map((cells) => `${cells.map(cell).join(',')}\n`).join('');
}

function cell(value: unknown): string {
	if (value === undefined || value === null) return '';
	const text = typeof value === 'string' ? value : JSON.stringify(value);
	return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
