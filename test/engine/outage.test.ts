import { importAndStart, importInto12 } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const items = Array.from({ length: 60 }, (_, n) => ({
	json: { email: `person${String(n)}@example.com` },
}));
const oneByOne = { ...importAndStart, email: '={{ $json.email }}' };
const batched = {
	...importInto12,
	operation: 'importAndStartMany',
	matching: 'email',
	profileDataJson: '={{ $json }}',
};
const settings = { onError: 'continueErrorOutput' } as const;
/** A request is tried four times. */
const tries = 4;

const keys = () =>
	new Set(sandbox.current.requests.map(({ headers }) => headers['request-id'])).size;

describe('a platform that is down', () => {
	it.each([
		['one by one', oneByOne, 1, 1],
		['in batches', batched, 4, 4],
	])('fails the rest at once, %s', async (_how, parameters, concurrency, atOnce) => {
		sandbox.current.fail({ kind: 'status', status: 503, times: 1000 });
		const options = { ...(concurrency === 1 ? { concurrency } : { batchSize: 1 }) };
		const { errorItems } = await sandbox.run({ ...parameters, options }, { items, settings });

		expect(errorItems).toHaveLength(items.length);
		expect(keys()).toBeGreaterThanOrEqual(10);
		expect(keys()).toBeLessThan(10 + atOnce);
		expect(sandbox.current.requests).toHaveLength(keys() * tries);
		expect(errorItems[0]?.json.error).not.toContain('Not sent');
		const { error, message } = errorItems.at(-1)?.json ?? {};
		expect(error).toBe('Not sent, since Altcraft takes no requests at the moment');
		expect(message).toMatch(/10 requests before failed \(the last one: The server.*'Keep Trying'/);
	});

	it('is tried for each item where the user wants it', async () => {
		sandbox.current.fail({ kind: 'status', status: 503, times: 1000 });
		const options = { concurrency: 32, keepTrying: true };
		await sandbox.run({ ...oneByOne, options }, { items, settings });

		expect(keys()).toBe(items.length);
	});

	it('counts as up again with any answer, also one that refuses', async () => {
		const options = { concurrency: 1 };
		const few = items.slice(0, 24);
		sandbox.current.fail({ kind: 'status', status: 503, times: 9 * tries });
		sandbox.current.fail({ kind: 'error', code: 435, text: 'Ambiguous search', times: 1 });
		sandbox.current.fail({ kind: 'status', status: 503, times: 9 * tries });
		const { items: through, errorItems } = await sandbox.run(
			{ ...oneByOne, options },
			{ items: few, settings },
		);

		expect(keys()).toBe(few.length);
		expect(through).toHaveLength(5);
		expect(errorItems).toHaveLength(19);
	});

	it('does not keep what goes to another account from being sent', async () => {
		sandbox.current.fail({ kind: 'status', status: 503, times: 10 * tries });
		const two = items.slice(0, 12).map(({ json }, n) => ({
			json: { ...json, host: n < 11 ? sandbox.current.url : `${sandbox.current.url}/` },
		}));
		const { items: through } = await sandbox.run(
			{ ...oneByOne, options: { concurrency: 1 } },
			{ items: two, settings, host: '={{ $json.host }}' },
		);

		expect(through).toHaveLength(1);
	});
});
