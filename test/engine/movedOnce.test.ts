import type { INodeExecutionData } from 'n8n-workflow';

import { toText } from '../../sandbox/platform/decimals';
import { accountOf } from '../../sandbox/platform/points-account';
import type { PointsTransaction } from '../../sandbox/things/loyalty';
import { MAY_HAVE, MISHAPS } from '../support/mishaps';
import type { Member, Movement } from '../support/movements';
import { enroll, itemsOf, MOVEMENTS, written } from '../support/movements';
import { useSandbox } from '../support/sandbox';

/** Points, codes and orders: whatever goes wrong on the way, each moves once, and each item says what became of it. */
const sandbox = useSandbox();
/** In milliseconds: each runs hundreds of requests twice, on machines that may have other work. */
jest.setTimeout(120_000);

const HOW_MANY = 500;
const mishaps = Object.entries(MISHAPS);
/** The same for the same member each time, so that nothing hangs on which request comes first. */
const mishapOf = (n: number) => {
	// Shifted in each round, so that each strikes what is done to odd and to even members.
	const round = Math.floor(n / mishaps.length);
	const [name, mishap] = mishaps[(n + round) % mishaps.length] ?? [];
	if (name === undefined || mishap === undefined) throw new Error('There are no mishaps');
	return { name, ...mishap };
};

const options = { concurrency: 32, timeout: 2500, keepTrying: true };
const withOwnKeys = ({ parameters }: Movement) => ({
	...parameters,
	options: { ...options, requestId: '={{ $json.key }}' },
});
const goesOn = { onError: 'continueRegularOutput' } as const;

/** Members, with what the movement needs to be there before. */
function prepare({ prepare: put }: Movement, count = HOW_MANY): Member[] {
	const members = enroll(sandbox.current, count);
	for (const [n, member] of members.entries()) put?.(sandbox.current, member, n);
	return members;
}

/** What an item says became of it. */
function toldBy({ json }: INodeExecutionData): string {
	if (json.success === true) return json.duplicate === true ? 'duplicate' : 'done';
	return JSON.stringify(json.message).includes(MAY_HAVE) ? 'perhaps' : 'refused';
}

/** What members can spend by the platform's account. */
function balancesOf(members: readonly Member[]): string[] {
	const { pointsTransactions } = sandbox.current.state;
	const byProfile = new Map<string, PointsTransaction[]>();
	for (const one of pointsTransactions) {
		byProfile.set(one.profileId, [...(byProfile.get(one.profileId) ?? []), one]);
	}
	return members.map(({ profileId }) =>
		toText(accountOf(byProfile.get(profileId) ?? [], new Date()).active),
	);
}

/** What they have to be able to spend, where it was carried out for some of them. */
const expected = (
	{ before, after }: Movement,
	members: readonly Member[],
	isDone: (n: number) => boolean,
) =>
	members.map((member, n) => {
		const of = isDone(n) ? after : before;
		return written(of?.(member, n) ?? member.start);
	});

const counts = ({ count }: Movement, members: readonly Member[]) =>
	members.map((member) => count?.(sandbox.current, member));
const expectedCounts = (
	{ count }: Movement,
	members: readonly Member[],
	isDone: (n: number) => boolean,
) => members.map((_, n) => (count === undefined ? undefined : Number(isDone(n))));

/** Each has moved once where it is done, and not at all where it is not. */
function expectMoved(
	movement: Movement,
	members: readonly Member[],
	isDone: (n: number) => boolean = () => true,
) {
	expect(counts(movement, members)).toEqual(expectedCounts(movement, members, isDone));
	expect(balancesOf(members)).toEqual(expected(movement, members, isDone));
}

describe.each(MOVEMENTS)('$name', (movement) => {
	it('happens once for each of 500 members, whatever goes wrong, and each item tells it', async () => {
		const members = prepare(movement);
		for (const [n, { key }] of members.entries()) {
			for (const failure of mishapOf(n).tries) sandbox.current.fail({ ...failure, match: key });
		}
		const keyed = withOwnKeys(movement);
		const run = { items: itemsOf(members), settings: goesOn };
		const { items } = await sandbox.run(keyed, { ...run, executionId: '1' });

		expect(items.map((item, n) => [mishapOf(n).name, toldBy(item)])).toEqual(
			members.map((_, n) => [mishapOf(n).name, mishapOf(n).told]),
		);
		expect(items.map(({ pairedItem }) => pairedItem)).toEqual(members.map((_, item) => ({ item })));
		const hasActed = (n: number) => mishapOf(n).acted;
		expectMoved(movement, members, hasActed);

		const { items: again } = await sandbox.run(keyed, { ...run, executionId: '2' });
		expect(again.map((item, n) => [mishapOf(n).name, toldBy(item)])).toEqual(
			members.map((_, n) => [mishapOf(n).name, hasActed(n) ? 'duplicate' : 'done']),
		);
		expectMoved(movement, members);
	});

	it('happens once when each first answer is lost, and n8n runs the node again', async () => {
		const members = prepare(movement, 60);
		sandbox.current.fail({ kind: 'reset', when: 'after', every: 1, path: movement.path });
		for (const n of [20, 40]) {
			const match = members[n]?.key ?? '';
			sandbox.current.fail({ kind: 'status', status: 401, body: 'Log in', match });
		}
		const { items, error } = await sandbox.run(
			{ ...movement.parameters, options },
			{
				items: itemsOf(members),
				settings: { retryOnFail: true, maxTries: 5, waitBetweenTries: 1 },
			},
		);

		expect(error).toBeUndefined();
		expect(items).toHaveLength(members.length);
		expect(items.every(({ json }) => json.success === true)).toBe(true);
		expectMoved(movement, members);
	});

	it('happens once when two executions bring the same at the same time', async () => {
		const members = prepare(movement, 20);
		sandbox.current.fail({ kind: 'delay', ms: 10, every: 1, path: movement.path });
		const both = await Promise.all(
			['1', '2'].map(async (executionId) =>
				sandbox.run(withOwnKeys(movement), { items: itemsOf(members), executionId }),
			),
		);

		const told = members.map((_, n) => both.map(({ items }) => items[n]?.json.duplicate).sort());
		expect(told).toEqual(members.map(() => [false, true]));
		expectMoved(movement, members);
	});
});

it('a platform that goes down leaves nobody out in silence, and the next execution does the rest', async () => {
	const [accrue] = MOVEMENTS;
	if (accrue === undefined) throw new Error('There are no movements');
	const members = prepare(accrue);
	const oneByOne = {
		...accrue.parameters,
		options: { concurrency: 1, requestId: '={{ $json.key }}' },
	};
	const run = { items: itemsOf(members), settings: goesOn };
	// The tries of the ten requests after which it counts as down.
	sandbox.current.fail({ kind: 'status', status: 503, skip: 150, times: 40 });
	const { items } = await sandbox.run(oneByOne, { ...run, executionId: '1' });

	expect(items.map(toldBy)).toEqual(
		members.map((_, n) => (n < 150 ? 'done' : n < 160 ? 'perhaps' : 'refused')),
	);
	expect(items.at(-1)?.json.error).toContain('Not sent');
	expectMoved(accrue, members, (n) => n < 150);

	const { items: again } = await sandbox.run(withOwnKeys(accrue), { ...run, executionId: '2' });
	expect(again.map(toldBy)).toEqual(members.map((_, n) => (n < 150 ? 'duplicate' : 'done')));
	expectMoved(accrue, members);
});

it.each(MOVEMENTS)(
	'a key that stands for two members is refused for both: $name',
	async (movement) => {
		const members = prepare(movement, 2);
		const { items } = await sandbox.run(
			{ ...movement.parameters, options: { requestId: 'the-same' } },
			{ items: itemsOf(members), settings: goesOn },
		);

		expect(items.map(({ json }) => json.error)).toEqual(
			members.map(() => expect.stringContaining("'Request ID' is the same") as string),
		);
		expect(sandbox.current.requests).toEqual([]);
	},
);
