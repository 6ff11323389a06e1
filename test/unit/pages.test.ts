import type { IDataObject } from 'n8n-workflow';

import type { Paging } from '../../nodes/shared/transport/pages';
import { pages } from '../../nodes/shared/transport/pages';

/** Reads a list to its end, from a platform that answers with what `answer` gives. */
async function read(answer: (paging: Paging) => IDataObject, from?: number) {
	const asked: Paging[] = [];
	const ids: unknown[] = [];
	const fetch = async (paging: Paging) => {
		asked.push(paging);
		if (asked.length > 10) throw new Error('It does not end');
		return await Promise.resolve(answer(paging));
	};
	for await (const { entries } of pages(fetch, { size: 2, ...(from !== undefined && { from }) })) {
		ids.push(...entries.map(({ id }) => id));
	}
	return { ids, asked: asked.map(({ from_id }) => from_id) };
}

const all = [1, 4, 5, 9, 12].map((id) => ({ id }));
const page = ({ from_id, limit }: Paging) => all.filter(({ id }) => id >= from_id).slice(0, limit);

describe('a list is read', () => {
	it('page by page, until one brings nothing', async () => {
		const told = (paging: Paging) => {
			const data = page(paging);
			return { data, next_from_id: (data.at(-1)?.id ?? paging.from_id) + 1 };
		};

		expect(await read(told)).toEqual({ ids: [1, 4, 5, 9, 12], asked: [1, 5, 10, 13] });
		expect(await read(told, 6)).toEqual({ ids: [9, 12], asked: [6, 13] });
	});

	it.each([
		['without next_from_id', {}],
		['with one as text', { next_from_id: '0' }],
		['with one that is the last id, as the example of segments has it', { next_from_id: 1 }],
		['with a total of another name', { total: 99, total_count: 99 }],
	])('%s', async (_form, more) => {
		const { ids } = await read((paging) => ({ data: page(paging), ...more }));

		expect(ids).toEqual([1, 4, 5, 9, 12]);
	});

	it('further on where the platform names a later id', async () => {
		const { asked } = await read(({ from_id }) =>
			from_id === 1 ? { data: [{ id: 1 }], next_from_id: 40 } : { data: [] },
		);

		expect(asked).toEqual([1, 40]);
	});

	it('once, where the platform takes no notice of from_id', async () => {
		expect(await read(() => ({ data: all }))).toEqual({ ids: [1, 4, 5, 9, 12], asked: [1, 13] });
	});

	it.each(['id', 'ID', 'Id'])('whose entries have their id as %s', async (name) => {
		const { asked } = await read((paging) => ({
			data: page(paging).map(({ id }) => ({ [name]: id })),
		}));

		expect(asked).toEqual([1, 5, 10, 13]);
	});

	it('with entries that have no id, which are in its first page alone', async () => {
		const data = [{ name: 'a' }, { name: 'b' }];
		const found: unknown[] = [];
		const fetch = async () => await Promise.resolve({ data });
		for await (const { entries } of pages(fetch, { size: 2 })) found.push(...entries);

		expect(found).toEqual(data);
	});

	it.each([[null], [undefined], ['none'], [{}], [[]]])('as empty from %j', async (data) => {
		expect(await read(() => ({ data }))).toEqual({ ids: [], asked: [1] });
	});
});
