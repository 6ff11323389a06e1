import type { Context } from './context';
import { AltcraftError } from './errors';
import { invalidParameter } from './invalid-parameter';
import { type LaunchDetailsBody, readLaunchDetails } from './launch-details';
import { sendMailing } from './send-mailing';
import type { Database } from '../things/databases';
import type { LaunchDetails } from '../things/launches';
import type { Profile } from '../things/profiles';
import type { Scenario } from '../things/scenarios';
import { findVisible } from './visibility';

/** A scenario that profiles are to enter, with its database. Throws when it takes nobody. */
export function findScenarioToStart(
	id: number,
	context: Context,
): { scenario: Scenario; database: Database } {
	const scenario = findVisible(context.state.scenarios, id, 'scenario', context);
	const { inactiveScenarioStart } = context.variants;
	if (!scenario.isActive && inactiveScenarioStart !== 'accepted') {
		throw new AltcraftError(inactiveScenarioStart, `scenario ${String(id)} is not active`);
	}
	const database = context.state.databases.find((candidate) => candidate.id === scenario.listId);
	if (database === undefined) throw new AltcraftError(404, 'database of the scenario');
	return { scenario, database };
}

/** Reads what a request gives to the profiles that enter. Throws before anything has changed. */
export function readEntryDetails(body: LaunchDetailsBody, context: Context): LaunchDetails {
	if (body.custom_data !== undefined && context.variants.customData === 'refused') {
		throw invalidParameter(context, 'unknown parameter custom_data');
	}
	return readLaunchDetails(body, context);
}

/**
 * Lets profiles enter, to whom the scenario sends its first mailings. Nobody enters an inactive scenario, though a
 * variant may accept the request.
 */
export function enterScenario(
	scenario: Scenario,
	profiles: readonly Profile[],
	details: LaunchDetails,
	context: Context,
): void {
	if (!scenario.isActive) return;
	for (const profile of profiles) {
		scenario.profileIds.add(profile.id);
		context.state.scenarioEntries.push({
			scenarioId: scenario.id,
			profileId: profile.id,
			...details,
			requestId: context.requestId,
			at: context.now,
		});
	}
	sendFirstMailings(scenario, profiles, details, context);
}

/** Those at the beginning: what comes after a delay, a condition or anything else is beyond the sandbox. */
function sendFirstMailings(
	{ nodes }: Scenario,
	profiles: readonly Profile[],
	{ subscriptionFilter: filter, customData: launchData }: LaunchDetails,
	context: Context,
): void {
	const steps = nodes.filter(({ type }) => type !== 'start');
	const end = steps.findIndex(({ type }) => type !== 'campaign');
	for (const { campaign_id, templates } of end === -1 ? steps : steps.slice(0, end)) {
		const mailing = context.state.mailings.find(({ id }) => id === campaign_id);
		if (mailing?.isActive !== true) continue;
		sendMailing(mailing, profiles, { messageId: templates?.[0], filter, launchData }, context);
	}
}
