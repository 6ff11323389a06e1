import { newMailing } from '../../../sandbox/server';
import { type Answer, type Client, JOHN } from '../support';
import { callsOf, type Effects } from './calls';

/** Variants of mailings, trigger mailings and campaigns. */
export function mailingEffects(client: Client) {
	const { code, email } = callsOf(client);
	const start = (id: number) => client.call('/campaigns/triggers/start/', { id, email });
	const startMany = (ids: object, data: unknown[] = [{ email }]) =>
		client.call('/campaigns/triggers/start_batch', { ...ids, data });
	const activate = (dates: object) => client.call('/scampaigns/activate', { id: 1, ...dates });
	const [one, other] = ['2098-01-01T00:00:00Z', '2099-01-01T00:00:00Z'];
	const startsAt = () =>
		client.sandbox.state.campaigns.find(({ id }) => id === 1)?.startsAt?.getFullYear();
	/** The answer without its outcome. */
	const rest = (json: Answer['json']) =>
		Object.fromEntries(Object.entries(json).filter(([key]) => !key.startsWith('error')));

	const made = {
		...{ name: 'x', data_type: 'list', data_id: 1, resource_id: 7, send_channel: 'email' },
		content: [{ message_id: 21 }],
	};
	const settingsOf = (id: number) =>
		client.sandbox.state.mailings.find((one) => one.id === id && one.type !== 'trigger')?.settings;

	return {
		scheduleTimeZone: [
			() => {
				const { sandbox } = client;
				sandbox.setTime(new Date('2099-01-01T00:00:00Z'));
				const settings = { start_schedule: { start_hours: [10], start_mins: [0] } };
				const fields = { id: 700, name: 'x', type: 'regular', isActive: true } as const;
				const planned = newMailing({ ...fields, settings });
				sandbox.state.mailings.push(planned);
				sandbox.setTime(new Date('2099-01-02T00:00:00Z'));
				return Promise.resolve(planned.launches.map(({ at }) => at.getUTCHours()));
			},
			[[7], [10]],
		],
		mailingRegularUpdate: [
			() => code(client.call('/campaigns/regulars/update', { ...made, id: 2 })),
			[0, 501],
		],
		mailingDelete: [() => code(client.call('/campaigns/delete', { id: 7 })), [0, 501]],
		activeMailingDelete: [() => code(client.call('/campaigns/delete', { id: 83 })), [0, 400]],
		mailingUpdate: [
			async () => {
				const update = (more: object) =>
					client.call('/campaigns/broadcasts/update', { ...made, id: 5, ...more });
				await update({ limit: 10, subid: 'a', is_active: true });
				await update({});
				const mailing = client.sandbox.state.mailings.find(({ id }) => id === 5);
				return [mailing?.settings.limit, mailing?.subid, mailing?.isActive];
			},
			[
				[0, '', false],
				[10, 'a', true],
			],
		],
		mailingSaved: [
			async () => (await client.call('/campaigns/regulars/add/', made)).json.data,
			[{ saved_id: 5512 }, null],
		],
		mailingPercentName: [
			async () => {
				const update = async (more: object) => {
					await client.call('/campaigns/broadcasts/update', { ...made, id: 5, ...more });
					return settingsOf(5)?.aglimit_percent;
				};
				return [await update({ agllimit_percent: 5 }), await update({ aglimit_percent: 6 })];
			},
			[
				[5, 6],
				[5, 0],
				[0, 6],
				[5, 5],
			],
		],
		inactiveMailingStart: [
			async () => [
				await code(start(18)),
				await code(start(15)),
				await code(client.call('/campaigns/broadcasts/start', { id: 5 })),
			],
			[400, 404, 0].map((each) => [each, each, each]),
		],
		startBatchId: [
			async () => [
				await code(startMany({ id: 8, trigger_id: 8 })),
				await code(startMany({ id: 8, trigger_id: 12 })),
				await code(startMany({ id: 8 })),
				await code(startMany({ trigger_id: 8 })),
			],
			[
				[0, 400, 0, 0],
				[0, 0, 400, 0],
				[0, 0, 0, 400],
			],
		],
		startBatchResult: [
			async () =>
				rest((await startMany({ trigger_id: 8 }, [{ email: 'no@example.com' }, { email }])).json),
			[
				{ result: [JOHN] },
				{ result: [null, JOHN] },
				{
					result: [
						{ error: 404, error_text: 'Object not found: profile' },
						{ error: 0, error_text: 'Successful operation', profile_id: JOHN },
					],
				},
				{ data: null },
			],
		],
		triggerStartAnswer: [
			async () => rest((await start(1)).json),
			[{ data: null }, { profile_id: JOHN }],
		],
		taskTimeout: [
			() =>
				code(
					client.call('/campaigns/triggers/import_and_start_batch_task', {
						trigger_id: 8,
						data: [{ email }],
						timeout: { hours: 1 },
					}),
				),
			[0, 400],
		],
		triggerSinglePhone: [
			() =>
				code(
					client.call('/campaigns/triggers/import_and_start', {
						trigger_id: 8,
						email,
						data: { phones: '+790000000000' },
					}),
				),
			[0, 400],
		],
		mailingLogPage: [
			async () => {
				const { data } = (await client.call('/campaigns/log_v2', { id: 1, limit: 2 })).json;
				return Array.isArray(data) && data.map(({ message }: { message: unknown }) => message);
			},
			[
				['Campaign finished', 'Total time spent'],
				['Campaign started', 'Messages queued'],
				['Total time spent', 'Campaign finished'],
			],
		],
		objectData: [
			async () => {
				const paths = ['/campaigns/get', '/campaigns/triggers/get', '/scampaigns/get'];
				const answers = await Promise.all(paths.map((path) => client.call(path, { id: 1 })));
				return answers.map(({ json }) => Array.isArray(json.data));
			},
			[
				[false, false, true],
				[false, false, false],
				[true, true, true],
			],
		],
		campaignStartName: [
			async () => {
				await activate({ start_date: one, activate_date: other });
				const both = startsAt();
				await activate({ start_date: one });
				const first = startsAt();
				await activate({ activate_date: other });
				return [both, first, startsAt()];
			},
			[
				[2098, 2098, 2099],
				[2098, 2098, undefined],
				[2099, undefined, 2099],
			],
		],
		campaignStart: [
			async () => [await code(activate({})), await code(activate({ start_date: '' }))],
			[
				[0, 0],
				[400, 0],
			],
		],
	} satisfies Effects;
}
