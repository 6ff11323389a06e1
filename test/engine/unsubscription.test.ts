import type { INodeParameters } from 'n8n-workflow';

import { MESSAGE } from '../../sandbox/things/seed/messages';
import { useSandbox } from '../support/sandbox';
import { subscriptionsOf } from '../support/subscriptions';

const sandbox = useSandbox();

describe('Unsubscribe by Message', () => {
	const unsubscribe = (more: INodeParameters = {}): INodeParameters => ({
		resource: 'subscription',
		operation: 'unsubscribe',
		resourceToken: MESSAGE.resourceToken,
		sendMessageId: MESSAGE.id,
		...more,
	});
	const igor = () => subscriptionsOf(sandbox.current, MESSAGE.profileId)[0];

	it('unsubscribes whoever got it, and tells who that is', async () => {
		const { items } = await sandbox.run(unsubscribe());

		expect(sandbox.onlyBody()).toEqual({ rtoken: MESSAGE.resourceToken, smid: MESSAGE.id });
		expect(items[0]?.json).toEqual({
			profile_id: MESSAGE.profileId,
			success: true,
			duplicate: false,
		});
		expect(igor()).toMatchObject({ status: 'unsubscribed' });
	});

	it('unsubscribes from categories alone, where these are given', async () => {
		await sandbox.run(unsubscribe({ additionalFields: { categories: ['cat_to_unsub'] } }));

		expect(sandbox.onlyBody()).toMatchObject({ categories: ['cat_to_unsub'] });
		expect(igor()).toMatchObject({ status: 'subscribed', categories: ['news'] });
	});

	it.each([
		[{ resourceToken: '={{ $json.none }}' }, "'Resource Token' is empty"],
		[{ sendMessageId: '={{ $json.none }}' }, "'Message ID' is empty"],
		[{ additionalFields: { categories: '={{ $json.none }}' } }, "'Categories' is empty"],
	])('with %j is refused, so that nobody is unsubscribed from more', async (more, message) => {
		const { error } = await sandbox.run(unsubscribe(more));

		expect(error?.message).toBe(message);
		expect(sandbox.current.requests).toEqual([]);
	});

	it('of a message that was never sent says what to check', async () => {
		const { error } = await sandbox.run(unsubscribe({ sendMessageId: 'f1' }));

		expect(error).toMatchObject({ httpCode: '404' });
		expect(error?.description).toContain('Check the message ID and the token of the resource');
	});
});
