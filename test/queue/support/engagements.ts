import type { Sandbox } from '../../../sandbox/server';
import { byId, chain, items } from '../../../scripts/n8n/chain';
import type { Workflow } from '../../../scripts/n8n/workflow';
import { altcraft } from '../../../scripts/start/altcraft-node';

/** The node's name in {@link engaging}. */
export const ENGAGE = 'Engage';

/** A way to put many people into a scenario. */
export interface Way {
	readonly operation: 'importAndStart' | 'importAndStartMany';
	readonly people: number;
	readonly options: Readonly<Record<string, unknown>>;
}

/** A thousand and more profiles, some of them in each request. */
export const IN_BATCHES: Way = {
	operation: 'importAndStartMany',
	people: 3000,
	options: { batchSize: 50 },
};

/** A request for each profile. */
export const ONE_BY_ONE: Way = { operation: 'importAndStart', people: 400, options: {} };

/** A credential that n8n has stored. */
export interface StoredCredential {
	readonly id: string;
	readonly name: string;
}

/** @returns the e-mail addresses of people whom no other `event` has */
export function peopleOf({ people }: Way, event: string): string[] {
	return Array.from({ length: people }, (_, n) => `${event}-${String(n)}@example.com`);
}

/** A workflow that puts the people of an event into a scenario. */
export function engaging(
	way: Way,
	event: string,
	altcraftApi: StoredCredential,
	options: Record<string, unknown> = {},
): Workflow {
	const people = peopleOf(way, event).map((email) => ({ email }));
	const parameters = {
		resource: 'scenario',
		operation: way.operation,
		scenarioId: byId('12'),
		matching: 'email',
		email: '={{ $json.email }}',
		profileDataMode: 'json',
		profileDataJson: '={{ { "email": $json.email } }}',
		additionalFields: {},
		options: { ...way.options, ...options },
	};
	return chain(
		...items('People', people),
		altcraft(ENGAGE, parameters, { credentials: { altcraftApi } }),
	);
}

/** @returns the e-mail addresses of those who have entered the scenario, as often as they have, sorted */
export function entered({ state }: Sandbox): string[] {
	return state.scenarioEntries
		.map(({ profileId }) => String(state.profiles.get(profileId)?.data.email))
		.sort();
}
