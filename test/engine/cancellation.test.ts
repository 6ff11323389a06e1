import { setTimeout as passing } from 'node:timers/promises';

import { importAndStart } from '../support/parameters';
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

it('does not try again after the execution was stopped', async () => {
	sandbox.current.fail({ kind: 'status', status: 503, times: 100 });
	const { later } = await stoppedAfter(2);

	expect(later).toBe(2);
});
