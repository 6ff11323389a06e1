import type { ProfileImportBody } from '../schemas/profile-import';
import type { Profile } from '../things/profiles';
import { readSegmentChanges } from './change-segments';
import type { Context } from './context';
import { importProfile, type ProfileImport } from './import-profile';
import type { MatchingRules } from './matching';
import { findVisible } from './visibility';

/** A request without matching that has an ID finds the profile by it, as an example shows. */
export const withMatching = <Body extends ProfileImport>(body: Body): Body =>
	body.matching === undefined && body.profile_id !== undefined
		? { ...body, matching: 'profile_id' }
		: body;

/** Where a request of the profiles' pages looks: they name all modes. */
export function rulesOf(
	body: Pick<ProfileImport, 'matching'> & { readonly db_id: number },
	context: Context,
): MatchingRules {
	const database = findVisible(context.state.databases, body.db_id, 'database', context);
	return { database, namedByPage: [body.matching ?? 'email'] };
}

/** Imports or updates a profile, and changes its segments. */
export function storeProfile(
	request: ProfileImportBody,
	onlyUpdates: boolean,
	context: Context,
): Profile {
	const body = withMatching(request);
	const rules = { ...rulesOf(body, context), onlyUpdates };
	const changeSegments = readSegmentChanges(body, body.db_id, context);
	const profile = importProfile(body, rules, context);
	changeSegments(profile);
	return profile;
}
