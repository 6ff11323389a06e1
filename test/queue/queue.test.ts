import { randomUUID } from 'node:crypto';
import { node, TRIGGER } from '../../scripts/n8n/chain';
import { failureOf, outputOf } from '../../scripts/n8n/execution';
import { chosenMajor } from '../../scripts/n8n/versions';
import { clicked, delivered } from '../trigger/samples';
import {
	ENGAGE,
	engaging,
	entered,
	IN_BATCHES,
	ONE_BY_ONE,
	peopleOf,
	type Way,
} from './support/engagements';
import { eventually } from './support/eventually';
import { useQueueMode } from './support/use-queue-mode';
import type { Worker } from './support/workers';

const shared = useQueueMode();

const EVENT = 'welcome';
const OWN_KEYS = { requestId: "={{ 'welcome-' + $json.email }}" };

/** n8n 1 hands the execution of a lost worker to another one; n8n 2 gives it up. */
const RESTARTS = chosenMajor() < 2;

/** Stores a workflow that engages the people of an event. */
const store = (way: Way, event: string, options?: Record<string, unknown>) =>
	shared.n8n.client.createWorkflow(engaging(way, event, shared.credential, options));

/** The platform takes its time, so that executions last. */
const slowDown = () => {
	shared.sandbox.fail({ kind: 'delay', ms: 100, every: 1 });
};

const figures: string[] = [];
/** Prints a figure of docs/queue-mode.md in the end. */
const report = (text: string, since: number) => {
	const seconds = ((performance.now() - since) / 1000).toFixed(1);
	figures.push(`${text} in ${seconds} s`);
};
afterAll(() => {
	process.stdout.write(['', ...figures, ''].join('\n'));
});

/** An execution in the middle of its work. */
async function begin(way: Way, options?: Record<string, unknown>) {
	slowDown();
	const workflow = await store(way, EVENT, options);
	const execution = await shared.n8n.client.start(workflow, TRIGGER);
	const worker = await shared.n8n.workerOf(execution);
	await eventually('a fifth of the people have entered', () =>
		entered(shared.sandbox).length >= way.people / 5 ? true : undefined,
	);
	return { workflow, execution, worker };
}

/** Begins, takes the worker away, and waits for what n8n makes of the execution. */
async function lose(way: Way, options?: Record<string, unknown>) {
	const begun = await begin(way, options);
	const killed = performance.now();
	await begun.worker.kill();
	const before = String(entered(shared.sandbox).length);
	const ended = await shared.n8n.client.waitForExecution(begun.execution);
	const of = `${before} of ${String(way.people)}`;
	report(`${way.operation}, worker killed: ${of} had entered; ${ended.status}`, killed);
	return { ...begun, ended };
}

const everybody = (way: Way) => peopleOf(way, EVENT).sort();

shared.inQueueMode('executions side by side on two workers', () => {
	it('engage every profile once', async () => {
		slowDown();
		// The longest first: they still run when the third begins, for which one worker has no room.
		const runs = [ONE_BY_ONE, ONE_BY_ONE, IN_BATCHES, IN_BATCHES].map((way, n) => ({
			way,
			event: `event${String(n)}`,
		}));
		const began = performance.now();
		const executions: string[] = [];
		for (const { way, event } of runs) {
			const workflow = await store(way, event);
			executions.push(await shared.n8n.client.start(workflow, TRIGGER));
		}
		const workers = new Set<Worker>();
		for (const execution of executions) {
			expect(await shared.n8n.client.waitForExecution(execution)).toMatchObject({
				status: 'success',
			});
			workers.add(await shared.n8n.workerOf(execution));
		}
		const count = `${String(entered(shared.sandbox).length)} profiles`;
		report(`${String(runs.length)} executions side by side, ${count}`, began);
		expect(workers.size).toBe(2);
		expect(entered(shared.sandbox)).toEqual(
			runs.flatMap(({ way, event }) => peopleOf(way, event)).sort(),
		);
	});
});

const EVENTS = 'Altcraft Trigger';

shared.inQueueMode('the trigger', () => {
	it('answers at once, and each batch of events is run by a worker, without what is repeated', async () => {
		const webhookId = randomUUID();
		const parameters = { options: { dropRepeated: true } };
		const workflow = await shared.n8n.client.createWorkflow({
			name: 'Events',
			nodes: [
				node(EVENTS, 'n8n-nodes-altcraft.altcraftTrigger', 1.1, parameters, { webhookId }),
				node('Next', 'n8n-nodes-base.noOp', 1, {}),
			],
			connections: { [EVENTS]: { main: [[{ node: 'Next', type: 'main', index: 0 }]] } },
			settings: {},
		});
		await shared.n8n.client.activateWorkflow(workflow);
		for (const events of [[clicked], [clicked, delivered]]) {
			const response = await fetch(`${shared.n8n.url}/webhook/${webhookId}/webhook`, {
				method: 'POST',
				headers: { 'Content-Type': 'application/json' },
				body: JSON.stringify(events),
			});
			expect(await response.text()).toBe('OK');
		}

		const executions = await shared.n8n.client.executionsOf(workflow, 2);
		const began = executions.map((execution) =>
			outputOf(execution, 'Next').map(({ json }) => json),
		);
		expect(began).toEqual([[clicked], [delivered]]);
		for (const { id } of executions) await shared.n8n.workerOf(id);
	});
});

shared.inQueueMode('a worker that is asked to end', () => {
	it('finishes its execution first', async () => {
		const { execution, worker } = await begin(ONE_BY_ONE);
		await worker.stop();

		const ended = await shared.n8n.client.waitForExecution(execution);
		expect(ended.status).toBe('success');
		expect(entered(shared.sandbox)).toEqual(everybody(ONE_BY_ONE));
	});
});

if (RESTARTS) {
	shared.inQueueMode.each([IN_BATCHES, ONE_BY_ONE])('a worker that dies ($operation)', (way) => {
		it('is replaced: the same execution runs again, and engages nobody twice', async () => {
			const { workflow, execution, worker, ended } = await lose(way);

			expect(ended.status).toBe('success');
			expect(await shared.n8n.workerOf(execution)).not.toBe(worker);
			expect(await shared.n8n.client.executionsOf(workflow)).toHaveLength(1);
			expect(entered(shared.sandbox)).toEqual(everybody(way));
			const output = outputOf(ended, ENGAGE);
			expect(output).toHaveLength(way.people);
			expect(output.some(({ json }) => json.duplicate === true)).toBe(true);
		});
	});

	shared.inQueueMode('a worker that hangs and comes back', () => {
		it('engages nobody twice beside the one that has replaced it', async () => {
			const { execution, worker } = await begin(ONE_BY_ONE);
			worker.hang();
			await shared.n8n.workerOf(execution, worker);
			worker.goOn();

			const ended = await shared.n8n.client.waitForExecution(execution);
			expect(ended.status).toBe('success');
			expect(entered(shared.sandbox)).toEqual(everybody(ONE_BY_ONE));
		});
	});
} else {
	shared.inQueueMode.each([IN_BATCHES, ONE_BY_ONE])('a worker that dies ($operation)', (way) => {
		it('fails its execution; with keys of their own, the next one engages nobody twice', async () => {
			const { workflow, ended } = await lose(way, OWN_KEYS);
			const before = entered(shared.sandbox);

			expect(ended.status).toBe('error');
			expect(failureOf(ended)?.message).toContain('failed to be processed too many times');
			expect(ended.data.resultData.runData).toEqual({});
			expect(before.length).toBeLessThan(way.people);

			const again = await shared.n8n.client.execute(workflow, TRIGGER);
			expect(again.status).toBe('success');
			expect(entered(shared.sandbox)).toEqual(everybody(way));
		});
	});

	shared.inQueueMode('after a worker has died', () => {
		it('the next execution engages again those who have no key of their own', async () => {
			const { workflow } = await lose(ONE_BY_ONE);
			const before = entered(shared.sandbox);
			await shared.n8n.client.execute(workflow, TRIGGER);

			expect(entered(shared.sandbox)).toEqual([...everybody(ONE_BY_ONE), ...before].sort());
		});

		it('the button "Retry" runs nothing', async () => {
			const { execution } = await lose(ONE_BY_ONE);
			const before = entered(shared.sandbox);
			const retried = await shared.n8n.client.retry(execution);

			expect(retried.status).toBe('error');
			expect(retried.data.resultData.runData).toEqual({});
			expect(entered(shared.sandbox)).toEqual(before);
		});
	});

	shared.inQueueMode('a worker that hangs and comes back', () => {
		it('may go on with what n8n has given up; with keys of their own, nobody is engaged twice', async () => {
			const { workflow, execution, worker } = await begin(ONE_BY_ONE, OWN_KEYS);
			worker.hang();
			const ended = await shared.n8n.client.waitForExecution(execution);
			worker.goOn();

			expect(ended.status).toBe('error');
			await shared.n8n.client.execute(workflow, TRIGGER);
			expect(entered(shared.sandbox)).toEqual(everybody(ONE_BY_ONE));
		});
	});
}
