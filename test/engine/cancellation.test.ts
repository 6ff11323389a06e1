import { setTimeout as passing } from 'node:timers/promises';

import { importAndStart, locator } from '../support/parameters';
import { useRealPauses } from '../support/pauses';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
// The execution has to be stopped while the node waits.
useRealPauses();
const items = Array.from({ length: 100 }, (_, n) => ({
	json: { email: `c${String(n)}@example.com` },
}));
const slowly = { ...importAndStart, email: '={{ $json.email }}', options: { concurrency: 2 } };

/** Stops the execution once so many requests arrived, and waits long enough for more to show. */
async function stoppedAfter(requests: number) {
	let cancel = () => {};
	const running = sandbox.run(slowly, {
		items,
		settings: { onError: 'continueRegularOutput' },
		onStart: (stop) => {
			cancel = stop;
		},
	});
	while (sandbox.current.requests.length < requests) await passing(5);
	cancel();
	await running.catch(() => undefined);
	const atOnce = sandbox.current.requests.length;
	await passing(400);
	return { atOnce, later: sandbox.current.requests.length };
}

it('stops sending when the execution is stopped', async () => {
	sandbox.current.fail({ kind: 'delay', ms: 50, times: 100 });
	const { atOnce, later } = await stoppedAfter(6);

	expect(atOnce).toBeLessThan(items.length);
	expect(later).toBe(atOnce);
});

it('asks for a task no more when the execution is stopped', async () => {
	sandbox.current.setVariants({ taskProgress: 'neverEnds' });
	let cancel = () => {};
	const exported = sandbox.run(
		{ resource: 'profile', operation: 'export', databaseId: locator(1) },
		{
			onStart: (stop) => {
				cancel = stop;
			},
		},
	);
	const polls = () => sandbox.paths().filter((path) => path === '/tasks/status').length;
	while (polls() < 1) await passing(5);
	const stoppedAt = Date.now();
	cancel();
	await exported.catch(() => undefined);

	expect(Date.now() - stoppedAt).toBeLessThan(1000);
	// The second look would come a second and a half after the first.
	await passing(2000);
	expect(polls()).toBe(1);
});

it('does not try again after the execution was stopped', async () => {
	sandbox.current.fail({ kind: 'status', status: 503, times: 100 });
	const { later } = await stoppedAfter(2);

	expect(later).toBe(2);
});
