import { type HookSettings, VARIANTS, type Variants } from '../../sandbox/server';
import type { TriggerSettings } from '../support/trigger';
import { JOHN, useClient } from '../sandbox/support';
import { useTriggers } from './support';

const client = useClient();
const listen = useTriggers();

afterEach(async () => {
	await client.send('/_sandbox/hooks', { method: 'DELETE' });
});

const token = 'b7Xq-2mNw-9RtL-4vKz';

/** A trigger, and a hook of the sandbox that is set up for it as docs/action-hooks.md says. */
async function connected(settings: TriggerSettings = {}, hook: Partial<HookSettings> = {}) {
	const trigger = await listen({
		credential: { kind: 'bearerToken', token },
		...settings,
		parameters: { authentication: 'bearerToken', ...settings.parameters },
	});
	client.sandbox.registerHook({
		url: trigger.url,
		connection: { type: 'bearer', token },
		customData: ['email'],
		batchSize: 2,
		batchTime: 20,
		successMessage: '.*OK.*',
		...hook,
	});
	return trigger;
}

let requests = 0;
/** Lets John enter a scenario that sends him an email: the events `send` and `deliv`. */
async function sendMail() {
	const headers = { 'Request-ID': `trigger-${String((requests += 1))}` };
	await client.call('/workflows/start', { id: 12, email: 'john@example.com' }, { headers });
	await client.sandbox.hooksIdle();
}

/** An event as the sandbox's control makes it happen. */
async function happen(event: object) {
	await client.send('/_sandbox/events', {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify(event),
	});
	await client.sandbox.hooksIdle();
}

const deliveries = () => client.sandbox.state.hookDeliveries;
const sent = () => deliveries().map(({ events }) => events);
/** Whether the platform took each attempt for a success. */
const outcomes = () => deliveries().map(({ isSuccess }) => isSuccess);

/** Every form that events may come in, each with every other. */
const forms = VARIANTS.hookContentType.values.flatMap((hookContentType) =>
	VARIANTS.hookEventKey.values.flatMap((hookEventKey) =>
		VARIANTS.hookEventFields.values.flatMap((hookEventFields) =>
			VARIANTS.hookDeliveryData.values.map((hookDeliveryData) => ({
				hookContentType,
				hookEventKey,
				hookEventFields,
				hookDeliveryData,
			})),
		),
	),
);

describe.each<Partial<Variants>>(forms)('events in the form %j', (form) => {
	beforeEach(() => {
		client.sandbox.setVariants(form);
	});

	it('start the workflow as they were sent, and the platform sees a success', async () => {
		const trigger = await connected();
		await sendMail();

		expect(trigger.executions).toEqual(sent());
		expect(trigger.executions).toMatchObject([
			[{ [form.hookEventKey ?? '']: 'send' }, { custom_data: { email: 'john@example.com' } }],
		]);
		expect(outcomes()).toEqual([true]);
	});

	it('pass the filters by their codes and databases', async () => {
		const ofDatabase = (databaseIds: string) => ({
			parameters: { events: ['deliv'], options: { databaseIds } },
		});
		const one = await connected(ofDatabase('1'));
		const other = await connected(ofDatabase('2'));
		await sendMail();

		expect(one.executions).toEqual([[sent()[0]?.[1]]]);
		expect(other.executions).toEqual([]);
		expect(outcomes()).toEqual([true, true]);
	});

	it('are known again when the platform sends them once more, and told from later ones', async () => {
		client.sandbox.setVariants({ hookFailure: 'sentAgain' });
		const trigger = await connected({ parameters: { options: { dropRepeated: true } } });
		trigger.loseAnswers(2);
		await sendMail();
		await sendMail();

		expect(deliveries()).toMatchObject([
			{ attempt: 1, status: null, isSuccess: false },
			{ attempt: 2, status: null, isSuccess: false },
			{ attempt: 3, status: 200, isSuccess: true },
			{ attempt: 1, status: 200, isSuccess: true },
		]);
		expect(trigger.executions).toEqual([sent()[0], sent()[3]]);
	});
});

describe('a batch whose answer is lost', () => {
	it.each<[Variants['hookFailure'], executions: number]>([
		['dropped', 1],
		['sentAgain', 3],
	])(
		'starts the workflow each time that it comes, unless the user drops it: %s',
		async (hookFailure, count) => {
			client.sandbox.setVariants({ hookFailure });
			const trigger = await connected();
			trigger.loseAnswers(3);
			await sendMail();

			expect(trigger.executions).toEqual(sent());
			expect(trigger.executions).toHaveLength(count);
			expect(outcomes()).toEqual(Array(count).fill(false));
		},
	);
});

describe.each(VARIANTS.hookSuccessMatch.values)('an expression that has to match: %s', (match) => {
	beforeEach(() => {
		client.sandbox.setVariants({ hookSuccessMatch: match });
	});

	it.each(['.*OK.*', 'OK', '^OK$', ''])('%j matches the answer', async (successMessage) => {
		const trigger = await connected({}, { successMessage });
		await sendMail();

		expect(trigger.executions).toHaveLength(1);
		expect(deliveries()).toMatchObject([{ status: 200, body: 'OK', isSuccess: true }]);
	});

	it('matches where no event passes the filter, and no refusal', async () => {
		const none = await connected({ parameters: { events: ['unsub'] } });
		const refusing = await connected({}, { connection: { type: 'bearer', token: 'another-one' } });
		const asking = await connected({}, { connection: { type: 'none' }, successMessage: '' });
		await sendMail();

		const outcome = ({ url }: { url: string }) =>
			deliveries()
				.filter((delivery) => delivery.url === url)
				.map(({ status, isSuccess }) => [status, isSuccess]);
		expect(outcome(none)).toEqual([[200, true]]);
		expect(outcome(refusing)).toEqual([[403, false]]);
		expect(outcome(asking)).toEqual([[401, false]]);
		for (const { executions } of [none, refusing, asking]) expect(executions).toEqual([]);
	});
});

describe.each<[string, HookSettings['connection'], TriggerSettings['credential']]>([
	[
		'basicAuth',
		{ type: 'basic', user: 'crm', password: 'pass:wörd-of-16-or-more' },
		{ kind: 'basicAuth', user: 'crm', password: 'pass:wörd-of-16-or-more' },
	],
	[
		'headerAuth',
		{ type: 'header', name: 'X-Altcraft-Secret', value: token },
		{ kind: 'headerAuth', headerName: 'x-altcraft-secret', headerSecret: token },
	],
])('a connection of another kind: %s', (authentication, connection, credential) => {
	it('is let in', async () => {
		const parameters = { authentication };
		const trigger = await connected(
			{ credential, parameters },
			{ ...(connection && { connection }) },
		);
		await sendMail();

		expect(trigger.executions).toEqual(sent());
		expect(outcomes()).toEqual([true]);
	});
});

describe('what only people cause', () => {
	it('starts the workflow: a click, a test, a code that is not documented, and what is no event', async () => {
		const trigger = await connected(
			{ parameters: { events: ['click'], options: { customEvents: 'deliv_push' } } },
			{ batchSize: 1 },
		);
		await happen({ event_type: 'click', profile_id: JOHN, is_test: true });
		await happen({ event_type: 'open', profile_id: JOHN });
		await happen({ raw: { event_type: 'deliv_push', list_id: 1 } });
		await happen({ raw: { hello: 'world' } });

		expect(trigger.executions).toMatchObject([
			[{ event_type: 'click', is_test: true }],
			[{ event_type: 'deliv_push', list_id: 1 }],
			[{ notAnEvent: "It has no 'event_type'", received: { hello: 'world' } }],
		]);
		expect(outcomes()).toEqual([true, true, true, true]);
	});
});
