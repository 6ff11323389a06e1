import { byId, chain, items, node, TRIGGER } from '../../scripts/n8n/chain';
import { failureOf, outputOf } from '../../scripts/n8n/execution';
import { altcraft } from '../../scripts/start/altcraft-node';
import { useSharedN8n } from './support/shared-sandbox';

const shared = useSharedN8n();

const EMAILS = ['john@example.com', 'nobody@example.com', 'mary@example.com'];
const START = {
	resource: 'scenario',
	operation: 'start',
	scenarioId: byId('12'),
	matching: 'email',
	email: '={{ $json.email }}',
	additionalFields: {},
	options: {},
};

const people = () =>
	items(
		'People',
		EMAILS.map((email) => ({ email })),
	);
const engaged = () => shared.sandbox.state.scenarioEntries.map(({ profileId }) => profileId).sort();
const JOHN_AND_MARY = ['5a74876369d42613b31947b8', '66acb337240d5213037986d8'];
const told = {
	error: expect.any(String) as unknown,
	message: expect.stringContaining('404') as unknown,
};
/** With "Continue", among those that went through. */
const refused = { success: false, ...told };

describe('a profile that Altcraft does not know, among three', () => {
	it('stops the workflow, whose message names the item', async () => {
		const workflow = chain(...people(), altcraft('Start', START));
		const execution = await shared.n8n.execute(await shared.n8n.createWorkflow(workflow), TRIGGER);
		expect(execution.status).toBe('error');
		expect(failureOf(execution)).toMatchObject({
			httpCode: '404',
			context: { itemIndex: 1 },
			node: { name: 'Start' },
		});
	});

	it('becomes an item of its own with "Continue", in its place', async () => {
		const settings = { onError: 'continueRegularOutput' };
		const workflow = chain(...people(), altcraft('Start', START, settings));
		const execution = await shared.n8n.execute(await shared.n8n.createWorkflow(workflow), TRIGGER);
		expect(execution.status).toBe('success');
		const output = outputOf(execution, 'Start');
		expect(output[1]?.json).toEqual(refused);
		expect(output).toMatchObject([
			{ json: { success: true }, pairedItem: { item: 0 } },
			{ json: refused, pairedItem: { item: 1 } },
			{ json: { success: true }, pairedItem: { item: 2 } },
		]);
		expect(engaged()).toEqual(JOHN_AND_MARY);
	});

	it('leaves through the error output, with the fields that it came with', async () => {
		const workflow = chain(
			...people(),
			altcraft('Start', START, { onError: 'continueErrorOutput' }),
			node('Good', 'n8n-nodes-base.noOp', 1, {}),
			node('Bad', 'n8n-nodes-base.noOp', 1, {}),
		);
		workflow.connections.Start = {
			main: ['Good', 'Bad'].map((name) => [{ node: name, type: 'main', index: 0 }]),
		};
		workflow.connections.Good = {};
		const execution = await shared.n8n.execute(await shared.n8n.createWorkflow(workflow), TRIGGER);
		expect(outputOf(execution, 'Good')).toHaveLength(2);
		expect(outputOf(execution, 'Bad').map(({ json }) => json)).toEqual([
			{ email: 'nobody@example.com', ...told },
		]);
		expect(engaged()).toEqual(JOHN_AND_MARY);
	});
});

describe('"Retry On Fail"', () => {
	it('does not run again what went well', async () => {
		const settings = { retryOnFail: true, maxTries: 3, waitBetweenTries: 0 };
		const workflow = chain(
			...people().slice(0, 1),
			altcraft('Start', { ...START, email: EMAILS[0] }, settings),
		);
		const execution = await shared.n8n.execute(await shared.n8n.createWorkflow(workflow), TRIGGER);
		expect(execution.status).toBe('success');
		expect(shared.sandbox.requests).toHaveLength(1);
	});

	it('engages nobody twice when one of three is refused each time', async () => {
		const settings = { retryOnFail: true, maxTries: 2, waitBetweenTries: 0 };
		const workflow = chain(...people(), altcraft('Start', START, settings));
		const execution = await shared.n8n.execute(await shared.n8n.createWorkflow(workflow), TRIGGER);
		expect(execution.status).toBe('error');
		// Both tries send all three, since all are under way before one is refused.
		expect(shared.sandbox.requests).toHaveLength(2 * EMAILS.length);
		expect(engaged()).toEqual(JOHN_AND_MARY);
	});
});
