import type { INodeParameters } from 'n8n-workflow';

import { SANDBOX_TOKENS } from '../../sandbox/server';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const getMany = (more: INodeParameters = {}): INodeParameters => ({
	resource: 'segment',
	operation: 'getMany',
	...more,
});

describe('the list of segments', () => {
	it.each(['Groups, Id, Name', 'groups, id, name'] as const)(
		'has its groups in small letters where Altcraft writes %s',
		async (databaseGroupKeys) => {
			sandbox.current.setVariants({ databaseGroupKeys });
			const { items } = await sandbox.run(getMany());

			expect(items[0]).toEqual({
				json: {
					id: 1,
					name: expect.any(String) as string,
					ui_tags: expect.any(Array) as string[],
					groups: [{ id: 0, name: 'main' }],
				},
				pairedItem: { item: 0 },
			});
			expect(items.map(({ json }) => json.id)).toEqual([1, 2, 5, 6, 7]);
		},
	);

	it.each([
		[{ tags: 'basket, tag1' }, { ui_tags: ['basket', 'tag1'] }, [1, 5]],
		[{ groups: 'subaccount' }, { groups: ['subaccount'] }, [2]],
		[{ groupIds: '1' }, { groups_id: [1] }, [2]],
	])('with the filters %j sends %j', async (filters, sent, ids) => {
		const { items } = await sandbox.run(getMany({ filters }));

		expect(sandbox.current.requests[0]?.body).toMatchObject({ from_id: 1, limit: 50, ...sent });
		expect(items.map(({ json }) => json.id)).toEqual(ids);
	});

	it('gives up to the limit, or all', async () => {
		expect((await sandbox.run(getMany({ limit: 1 }))).items).toHaveLength(1);
		expect((await sandbox.run(getMany({ returnAll: true }))).items).toHaveLength(5);
	});

	it.each([
		[{ limit: 0 }, "'Limit' is not a whole number of 1 or more"],
		[{ filters: { groupIds: 'main' } }, "'Group IDs'"],
	])('with %j is refused before anything is sent', async (more, message) => {
		const { error } = await sandbox.run(getMany(more));

		expect(error?.message).toContain(message);
		expect(sandbox.current.requests).toEqual([]);
	});

	it('is refused to a role that may not list', async () => {
		const { error } = await sandbox.run(getMany(), { token: SANDBOX_TOKENS.launchOnly });

		expect(error).toMatchObject({ httpCode: '403' });
	});
});
