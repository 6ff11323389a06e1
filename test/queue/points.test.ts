import { byId, chain, items, node, TRIGGER } from '../../scripts/n8n/chain';
import { outputOf } from '../../scripts/n8n/execution';
import { chosenMajor } from '../../scripts/n8n/versions';
import { Client } from '../sandbox/support';
import { bonus, enroll, itemsOf, written, type Member } from '../support/movements';
import { eventually } from './support/eventually';
import { useQueueMode } from './support/use-queue-mode';

const shared = useQueueMode();

const ACCRUE = 'Accrue';
const PATH = '/loyalty/accrue_points';
const HOW_MANY = 400;

/** n8n 1 hands the execution of a lost worker to another one; n8n 2 gives it up. */
const RESTARTS = chosenMajor() < 2;

/** A workflow that gives each member its points, by a key of the member's own where n8n gives up executions. */
const accruing = (members: readonly Member[]) =>
	chain(
		...items(
			'Members',
			itemsOf(members).map(({ json }) => json),
		),
		node(
			ACCRUE,
			'n8n-nodes-altcraft.altcraftCommerce',
			1,
			{
				...{ resource: 'loyaltyPoints', operation: 'accrue', loyaltyProgramId: byId('123') },
				...{ matching: 'email', email: '={{ $json.email }}', amount: '={{ $json.amount }}' },
				additionalFields: bonus,
				options: RESTARTS ? {} : { requestId: "={{ 'order-' + $json.key }}" },
			},
			{ credentials: { altcraftApi: shared.credential } },
		),
	);

/** The points that requests have brought, as often as they have. */
const accrued = () =>
	shared.sandbox.state.pointsTransactions.filter(({ requestId }) => requestId !== null);

/** What members can spend, as the platform says. */
const balances = (members: readonly Member[]) =>
	Promise.all(
		members.map(async ({ profileId }) => {
			const { json } = await Client.of(shared.sandbox).call('/loyalty/account/balance', {
				...{ loyalty_program_id: 123, matching: 'profile_id', profile_id: profileId },
				points_currency_eid: 'bonus_points',
			});
			return (json.data as { active_balance: string }).active_balance;
		}),
	);

shared.inQueueMode('a worker that dies while it accrues points', () => {
	it('leaves nobody out and gives nobody points twice, to the last digit', async () => {
		const members = enroll(shared.sandbox, HOW_MANY);
		// The platform takes its time, so that the execution lasts.
		shared.sandbox.fail({ kind: 'delay', ms: 100, every: 1, path: PATH });
		const workflow = await shared.n8n.client.createWorkflow(accruing(members));
		const execution = await shared.n8n.client.start(workflow, TRIGGER);
		const worker = await shared.n8n.workerOf(execution);
		await eventually('a fifth of the members have their points', () =>
			accrued().length >= HOW_MANY / 5 ? true : undefined,
		);
		await worker.kill();
		expect(accrued().length).toBeLessThan(HOW_MANY);

		const ended = await shared.n8n.client.waitForExecution(execution);
		expect(ended.status).toBe(RESTARTS ? 'success' : 'error');
		const done = RESTARTS ? ended : await shared.n8n.client.execute(workflow, TRIGGER);
		expect(done.status).toBe('success');
		const output = outputOf(done, ACCRUE);
		expect(output.map(({ json }) => json.success)).toEqual(members.map(() => true));
		expect(output.some(({ json }) => json.duplicate === true)).toBe(true);
		expect(accrued()).toHaveLength(HOW_MANY);
		expect(await balances(members)).toEqual(
			members.map(({ start, cents }) => written(start + cents)),
		);
	});
});
