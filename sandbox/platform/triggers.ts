import type { MatchingMode } from '../schemas/matching';
import type { Context } from './context';
import { AltcraftError } from './errors';
import type { ImportRules } from './import-profile';
import type { Mailing, StartDelay } from '../things/mailings';
import { findMailing, isLaunchable } from './mailings';
import { sendMailing } from './send-mailing';
import type { Database } from '../things/databases';
import type { LaunchDetails } from '../things/launches';
import type { Profile } from '../things/profiles';

/** A trigger mailing that is to be sent, with the database whose profiles it reaches. */
export interface TriggerToStart {
	readonly mailing: Mailing;
	readonly database: Database;
	/** False when it is not sent although the request is accepted. */
	readonly sends: boolean;
}

/**
 * The trigger mailing that a request launches. Throws 404 when there is none, and another error
 * when it is not active or not of the type api_call: only those can be launched.
 */
export function findTriggerToStart(id: number, context: Context): TriggerToStart {
	const mailing = findMailing(id, 'trigger', context);
	const isReady = mailing.isActive && mailing.triggerType === 'api_call';
	const sends = isLaunchable(isReady, mailing, context);
	const database = context.state.databases.find(({ id: known }) => known === mailing.source.id);
	if (database === undefined) throw new AltcraftError(404, 'database of the trigger mailing');
	return { mailing, database, sends };
}

/** Sends a trigger mailing to profiles; one with a delay is taken on, and its messages are beyond the sandbox. */
export function sendTrigger(
	{ mailing, sends }: TriggerToStart,
	profiles: readonly Profile[],
	details: LaunchDetails & { readonly delay: StartDelay | null },
	context: Context,
): void {
	if (!sends) return;
	for (const { id } of profiles) {
		context.state.triggerLaunches.push({
			mailingId: mailing.id,
			profileId: id,
			...details,
			requestId: context.requestId,
			at: context.now,
		});
	}
	if (hasDelay(details.delay)) return;
	const { subscriptionFilter: filter, customData: launchData } = details;
	sendMailing(mailing, profiles, { filter, launchData }, context);
}

function hasDelay(delay: StartDelay | null): boolean {
	return Object.values(delay ?? {}).some((count) => count > 0);
}

/** Modes that the pages of the imports with a launch name. */
const IMPORT_MODES: readonly MatchingMode[] = [
	'email',
	'email_profile',
	'phone',
	'profile_id',
	'custom',
];

/** How the imports for a trigger mailing look for profiles, and what they take. */
export function triggerImportRules({ database }: TriggerToStart, context: Context): ImportRules {
	return {
		database,
		namedByPage: IMPORT_MODES,
		takesSinglePhone: context.variants.triggerSinglePhone === 'accepted',
	};
}
