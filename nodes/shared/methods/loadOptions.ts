import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { toNodeError } from '../errors';
import { COMMON_LISTS } from '../lists/common';
import type { List } from '../lists/list';
import { filterOf } from '../lists/list';
import type { Resource } from '../operation';
import type { Fetch } from '../transport/pages';
import { BY_NUMBER, idOf, pages } from '../transport/pages';
import { ask } from './ask';
import { toFieldOptions } from './profileFields';

type Load = (this: ILoadOptionsFunctions) => Promise<INodePropertyOptions[]>;

/** What the editor offers in fields that take several of a list, or the names of a database's fields. */
export const toLoadOptions = (resources: readonly Resource[]): Record<string, Load> => ({
	...toFieldOptions(resources),
	...Object.fromEntries(
		[...COMMON_LISTS, ...resources.flatMap(({ lists = [] }) => lists)].flatMap((list) =>
			list.optionsMethod === undefined ? [] : [[list.optionsMethod, entriesOfList(list)]],
		),
	),
});

function entriesOfList(list: List): Load {
	return async function () {
		const fetch: Fetch = async (paging) => {
			const { data, next_from_id } = await ask(this, list.endpoint, {
				...filterOf(list, this),
				...paging,
			});
			return { entries: data, next: next_from_id };
		};
		const options: INodePropertyOptions[] = [];
		try {
			for await (const { entries } of pages(fetch, BY_NUMBER)) {
				for (const entry of entries) {
					const id = idOf(entry);
					const name = typeof entry.name === 'string' ? `${entry.name} ` : '';
					options.push({ name: `${name}(#${String(id)})`, value: id });
				}
			}
		} catch (thrown) {
			throw toNodeError(this.getNode(), thrown);
		}
		return options;
	};
}
