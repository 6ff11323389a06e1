import { randomUUID } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { CONTACT_TYPES, type ContactType, type SuppressionList } from '../things/suppression-lists';
import type { Task } from '../things/tasks';
import type { Context } from './context';
import { startTask } from './tasks';

/** Takes on the export of a list: a ZIP archive with the hashes, one a line (page "Upload suppression list data to file"). */
export function exportSuppressionList(
	list: SuppressionList,
	type: ContactType | 'all',
	context: Context,
): Task {
	const types = type === 'all' ? CONTACT_TYPES : [type];
	const hashes = types.flatMap((one) => [...list.contacts[one]]);
	const carryOut = () => {
		const name = `${list.name.toLowerCase().replace(/[^a-z0-9]+/g, '_')}.md5`;
		const path = `suppress/${randomUUID()}/${name}.zip`;
		const content = zipSync({
			[`${name}.csv`]: strToU8(hashes.map((hash) => `${hash}\n`).join('')),
		});
		context.state.downloads.set(path, { mimeType: 'application/zip', content, at: context.now });
		return {
			hashed_file: path,
			is_api: true,
			regular_file: '',
			suppress_id: list.id,
			total: hashes.length,
		};
	};
	const target = { kind: 'suppression list', id: list.id, name: list.name } as const;
	return startTask({ target, total: hashes.length, carryOut }, context);
}
