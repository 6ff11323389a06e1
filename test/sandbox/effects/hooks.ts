import { type Receiver, startReceiver } from '../hook-receiver';
import type { Client } from '../support';
import { callsOf, type Effects } from './calls';

/** Variants of what action hooks send. */
export function hookEffects(client: Client) {
	const { start, importNora, email } = callsOf(client);

	/** What a receiver got of an effect. */
	async function withReceiver<Result>(
		act: (receiver: Receiver) => Promise<Result>,
	): Promise<Result> {
		const receiver = await startReceiver();
		try {
			return await act(receiver);
		} finally {
			await receiver.close();
		}
	}

	/** What `show` sees after an event, at a hook that asks for some codes. */
	const after = (
		cause: () => Promise<unknown>,
		events: string[],
		show: (receiver: Receiver) => unknown,
		settings: { successMessage?: string; status?: number } = {},
	) =>
		withReceiver(async (receiver) => {
			const { successMessage = '', status = 200 } = settings;
			receiver.answer = { status, body: 'It is OK' };
			const { url } = receiver;
			const hook = client.sandbox.registerHook({ url, events, batchTime: 0, successMessage });
			await cause();
			await client.sandbox.hooksIdle();
			const seen = show(receiver);
			await client.send(`/_sandbox/hooks/${String(hook.id)}`, { method: 'DELETE' });
			return seen;
		});
	const enter = () => start({ id: 12, email });
	const enterWithData = () => start({ id: 12, email, custom_data: { order: 'A-100' } });
	const unsubscribe = () =>
		importNora({
			email,
			data: { subscriptions: [{ email, resource_id: 7, status: 'unsubscribed' }] },
		});
	const keysOf = ({ events }: Receiver) => Object.keys(events[0] ?? {});
	const dataKeys = ({ events }: Receiver) => Object.keys({ ...(events[0]?.event_data as object) });
	const delivered = ['message_id', 'segment_id', 'campaign_id'];

	return {
		hookContentType: [
			() => after(enter, ['send'], ({ batches }) => batches[0]?.headers['content-type']),
			['application/json', 'text/plain', undefined],
		],
		hookEventKey: [
			() => after(enter, ['send'], (receiver) => keysOf(receiver)[0]),
			['event_type', 'event'],
		],
		hookEventFields: [
			() => after(enter, ['send'], (receiver) => keysOf(receiver).join(' ')),
			[
				'event_type event_date profile_id _xxh _md5 list_id account_id is_test is_static subscription_hash_id event_data subscription',
				'event_type list_id account_id _xxh _md5 event_data event_date',
			],
		],
		hookDeliveryData: [
			() => after(enter, ['send'], dataKeys),
			[delivered, [...delivered, 'launch_id', 'send_message_id']],
		],
		hookLaunchData: [
			() =>
				after(enterWithData, ['send'], ({ events }) => [
					events[0]?.custom_data,
					(events[0]?.event_data as { order?: string }).order,
				]),
			[
				[{ order: 'A-100' }, undefined],
				[undefined, 'A-100'],
				[undefined, undefined],
			],
		],
		hookFailure: [
			() => after(enter, ['send'], ({ batches }) => batches.length, { status: 500 }),
			[1, 3],
		],
		hookSuccessMatch: [
			() => {
				const judged = () => client.sandbox.state.hookDeliveries[0]?.isSuccess;
				return after(enter, ['send'], judged, { successMessage: 'OK' });
			},
			[false, true],
		],
		importEvents: [
			async () => [
				await after(
					() => importNora({}),
					['import_api'],
					({ events }) => events.length,
				),
				await after(
					() => importNora({ email }),
					['import_api'],
					({ events }) => events.length,
				),
			],
			[
				[1, 1],
				[1, 0],
			],
		],
		statusEvents: [() => after(unsubscribe, ['unsub'], ({ events }) => events.length), [1, 0]],
	} satisfies Effects;
}
