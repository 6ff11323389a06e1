import type { IDataObject } from 'n8n-workflow';

import type { Fetch } from '../../nodes/shared/transport/pages';
import { pages } from '../../nodes/shared/transport/pages';

/** What a request for a page says. */
interface Asked {
	from_id: number;
	limit: number;
}

/** Reads a list to its end, from a platform that answers with what `answer` gives. */
async function read(answer: (paging: Asked) => IDataObject, from?: number) {
	const asked: Asked[] = [];
	const ids: unknown[] = [];
	const fetch: Fetch = async ({ from_id, limit }) => {
		const paging = { from_id: Number(from_id), limit };
		asked.push(paging);
		if (asked.length > 10) throw new Error('It does not end');
		const { data, next_from_id } = await Promise.resolve(answer(paging));
		return { entries: data, next: next_from_id };
	};
	const place = from !== undefined && { from };
	for await (const { entries } of pages(fetch, { by: 'number', size: 2, ...place })) {
		ids.push(...entries.map(({ id }) => id));
	}
	return { ids, asked: asked.map(({ from_id }) => from_id) };
}

const all = [1, 4, 5, 9, 12].map((id) => ({ id }));
const page = ({ from_id, limit }: Asked) => all.filter(({ id }) => id >= from_id).slice(0, limit);

describe('a list is read', () => {
	it('page by page, until one brings nothing', async () => {
		const told = (paging: Asked) => {
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
		const fetch: Fetch = async () => await Promise.resolve({ entries: data, next: undefined });
		for await (const { entries } of pages(fetch, { by: 'number', size: 2 })) found.push(...entries);

		expect(found).toEqual(data);
	});

	it.each([[null], [undefined], ['none'], [{}], [[]]])('as empty from %j', async (data) => {
		expect(await read(() => ({ data }))).toEqual({ ids: [], asked: [1] });
	});
});

describe('a list whose pages are found by a text is read', () => {
	const people = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));

	/** As the platform gives them: what comes after the pointer, which is the last id of a page. */
	const after = (pointer: unknown, limit: number) =>
		people.filter(({ id }) => pointer === '' || id > String(pointer)).slice(0, limit);

	async function readByText(answer: Fetch) {
		const asked: unknown[] = [];
		const ids: unknown[] = [];
		const fetch: Fetch = async (paging) => {
			asked.push(paging.from_id);
			if (asked.length > 10) throw new Error('It does not end');
			return await answer(paging);
		};
		for await (const { entries } of pages(fetch, { by: 'text', size: 2 })) {
			ids.push(...entries.map(({ id }) => id));
		}
		return { ids, asked };
	}

	it('from an empty pointer on, by the pointers that the platform gives', async () => {
		const told: Fetch = async ({ from_id, limit }) => {
			const entries = after(from_id, limit);
			return await Promise.resolve({ entries, next: entries.at(-1)?.id });
		};

		expect(await readByText(told)).toEqual({
			ids: ['a', 'b', 'c', 'd', 'e'],
			asked: ['', 'b', 'd', 'e'],
		});
	});

	it('by the last id, where none is given', async () => {
		const told: Fetch = async ({ from_id, limit }) =>
			await Promise.resolve({ entries: after(from_id, limit), next: undefined });

		expect((await readByText(told)).ids).toEqual(['a', 'b', 'c', 'd', 'e']);
	});

	it('once, where the platform takes no notice of the pointer, or gives the same one again', async () => {
		const ignored: Fetch = async () => await Promise.resolve({ entries: people, next: 'x' });
		expect((await readByText(ignored)).ids).toEqual(['a', 'b', 'c', 'd', 'e']);

		const nameless: Fetch = async () =>
			await Promise.resolve({ entries: [{ name: 'A' }], next: 'x' });
		expect((await readByText(nameless)).asked).toEqual(['', 'x']);
	});
});
