import type { INodeParameters } from 'n8n-workflow';

import type { Sandbox } from '../../sandbox/server';
import type { Subscription } from '../../sandbox/things/profiles';
import { locator } from './parameters';

/** Parameters of operations on subscriptions, most of them John Doe's to the service messages of the shop. */

export const subscriptionIn = (operation: string, more: INodeParameters = {}): INodeParameters => ({
	resource: 'subscription',
	operation,
	databaseId: locator(1),
	...more,
});

export const john = { matching: 'email', email: 'john@example.com' };

export const toService = { resourceId: locator(24) };

export const byId = (profileId: string) => ({ matching: 'profile_id', profileId });

export const address = (subscription: INodeParameters) => ({ subscription: { subscription } });

export const emailAddress = (value: string) => address({ channel: 'email', email: value });

/** What the sandbox has of a profile's subscriptions. */
export const subscriptionsOf = ({ state }: Sandbox, id: string): readonly Subscription[] =>
	state.profiles.get(id)?.subscriptions ?? [];

/** Of these, the email to the service messages. */
export const toServiceOf = (sandbox: Sandbox, id: string): Subscription | undefined =>
	subscriptionsOf(sandbox, id).find(
		({ channel, resourceId }) => channel === 'email' && resourceId === 24,
	);
