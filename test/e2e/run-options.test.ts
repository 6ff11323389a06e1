import { byId, chain, items, TRIGGER } from '../../scripts/n8n/chain';
import { failureOf, outputOf } from '../../scripts/n8n/execution';
import { altcraft } from '../../scripts/start/altcraft-node';
import { useSharedN8n } from './support/shared-sandbox';

const shared = useSharedN8n();

const PEOPLE = ['john@example.com', 'no email', 'mary@example.com'].map((email, n) => ({
	email,
	row: n + 1,
}));
const START = {
	...{ resource: 'scenario', operation: 'start', scenarioId: byId('12') },
	matching: 'email',
	email: '={{ $json.email }}',
};
const NODE = 'Altcraft';

async function run(parameters: Record<string, unknown>, people: Array<Record<string, unknown>>) {
	const node = altcraft(NODE, parameters, { onError: 'continueRegularOutput' });
	const workflow = chain(...items('People', people), node);
	return await shared.n8n.execute(await shared.n8n.createWorkflow(workflow), TRIGGER);
}

it('Check Only sends nothing, and tells what would be sent and what is wrong', async () => {
	const execution = await run({ ...START, options: { checkOnly: true } }, PEOPLE);
	const output = outputOf(execution, NODE).map(({ json }) => json);

	expect(shared.sandbox.requests).toEqual([]);
	expect(output).toMatchObject([
		{ checked: true, request: { email: 'john@example.com' } },
		{ success: false, error: expect.stringContaining('no email') as unknown },
		{ checked: true },
	]);
});

it('Include Input Fields keeps the fields of each item', async () => {
	const execution = await run({ ...START, options: { includeInputFields: true } }, PEOPLE);
	const output = outputOf(execution, NODE).map(({ json }) => json);

	expect(output[0]).toMatchObject({ row: 1, success: true });
	expect(output[1]).not.toHaveProperty('row');
	expect(output[2]).toMatchObject({ row: 3, success: true });
});

it('a launch for a whole audience is made once for all items', async () => {
	const launch = { resource: 'mailing', operation: 'startRegular', mailingId: byId('2') };
	const execution = await run(launch, PEOPLE);

	expect(shared.sandbox.requests).toHaveLength(1);
	expect(outputOf(execution, NODE).map(({ json }) => json.duplicate)).toEqual([false, true, true]);
});

it('fields that are mapped automatically are refused where none is known', async () => {
	const profileData = {
		mappingMode: 'autoMapInputData',
		value: null,
		schema: [{ id: 'email', displayName: 'Email (email)', type: 'string' }],
	};
	const parameters = {
		...START,
		...{ operation: 'importAndStart', profileDataMode: 'mapEachField', profileData },
		email: 'zoe@example.com',
	};
	const execution = await run(parameters, [{ town: 'Lisbon' }]);

	expect(failureOf(execution)).toBeUndefined();
	expect(outputOf(execution, NODE)[0]?.json.error).toContain('none of the item');
	expect(shared.sandbox.requests).toEqual([]);
});
