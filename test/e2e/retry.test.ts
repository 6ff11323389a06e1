import { byId, chain, items, TRIGGER } from '../../scripts/n8n/chain';
import { failureOf, outputOf } from '../../scripts/n8n/execution';
import { altcraft } from '../../scripts/start/altcraft-node';
import { useSharedN8n } from './support/shared-sandbox';

const shared = useSharedN8n();

const people = ['a', 'b', 'c', 'd'].map((name) => ({ email: `${name}@example.com` }));
const importing = (options: Record<string, unknown>) =>
	chain(
		...items('People', people),
		altcraft('Altcraft', {
			resource: 'scenario',
			operation: 'importAndStart',
			scenarioId: byId('12'),
			matching: 'email',
			email: '={{ $json.email }}',
			profileDataMode: 'json',
			profileDataJson: '{}',
			additionalFields: {},
			options: { concurrency: 1, ...options },
		}),
	);
const entered = () =>
	shared.sandbox.state.scenarioEntries.map(
		({ profileId }) => shared.sandbox.state.profiles.get(profileId)?.data.email,
	);

/** Runs the workflow over four people, of whom the platform refuses the third, and presses "Retry". */
async function refusedAndRetried(options: Record<string, unknown>) {
	shared.sandbox.fail({ kind: 'error', code: 435, text: 'Ambiguous search', skip: 2 });
	const first = await shared.n8n.execute(
		await shared.n8n.createWorkflow(importing(options)),
		TRIGGER,
	);
	return { first, second: await shared.n8n.retry(first.id) };
}

describe('the "Retry" button of an execution that stopped half-way', () => {
	it('is warned of by the failure, which tells how far the run came', async () => {
		const { first } = await refusedAndRetried({});

		expect(failureOf(first)?.description).toContain('Altcraft had accepted 2 of 4 items');
		expect(failureOf(first)?.description).toContain('"Retry execution" would send those again');
	});

	it('engages nobody twice where the items have keys of their own', async () => {
		const { second } = await refusedAndRetried({ requestId: "={{ 'welcome-' + $json.email }}" });

		expect(outputOf(second, 'Altcraft').map(({ json }) => json.duplicate)).toEqual([
			true,
			true,
			false,
			false,
		]);
		expect(entered().sort()).toEqual(people.map(({ email }) => email));
	});

	it('starts new events without them, as the failure says', async () => {
		const { second } = await refusedAndRetried({});

		expect(second.status).toBe('success');
		expect(entered()).toHaveLength(6);
	});
});

describe('n8n\'s "Retry On Fail"', () => {
	it('engages nobody twice by itself', async () => {
		shared.sandbox.fail({ kind: 'error', code: 435, text: 'Ambiguous search', skip: 2 });
		const workflow = importing({});
		Object.assign(workflow.nodes.at(-1) ?? {}, {
			retryOnFail: true,
			maxTries: 3,
			waitBetweenTries: 0,
		});
		const execution = await shared.n8n.execute(await shared.n8n.createWorkflow(workflow), TRIGGER);

		expect(execution.status).toBe('success');
		expect(entered().sort()).toEqual(people.map(({ email }) => email));
	});
});
