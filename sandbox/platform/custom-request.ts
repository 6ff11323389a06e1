import sift, { type Query } from 'sift';
import type { Context } from './context';
import { AltcraftError } from './errors';
import { invalidParameter } from './invalid-parameter';
import { fieldsWithMoments, withMoments } from './query-dates';
import type { Profile } from '../things/profiles';

/** Runs code, which no request may. */
const refuseCode = (): never => {
	throw new Error('$where is not allowed');
};

/**
 * Profiles of a database that a MongoDB query finds (custom_request, Engage profile page).
 * Throws an incorrect request when the query does not work.
 */
export function findByCustomRequest(
	databaseId: number,
	query: Query<unknown>,
	context: Context,
): Profile[] {
	const found = runQuery(databaseId, query, context);
	if (found.length === 0 && context.variants.customRequestWithoutMatch !== 'accepted') {
		throw new AltcraftError(context.variants.customRequestWithoutMatch, 'profile');
	}
	return found;
}

/** The same, where nobody may be found: an empty list then. */
export function runQuery(databaseId: number, query: Query<unknown>, context: Context): Profile[] {
	const { profiles, databases } = context.state;
	const isOfMoments = context.variants.queryDates === '$date';
	const database = databases.find(({ id }) => id === databaseId);
	const fieldsOf = ({ data }: Profile) => (isOfMoments ? fieldsWithMoments(data, database) : data);
	try {
		const asked = isOfMoments ? withMoments(query) : query;
		const matches = sift(asked, { operations: { $where: refuseCode } });
		return profiles
			.all()
			.filter(
				(profile) =>
					profile.databaseId === databaseId && matches(documentOf(profile, fieldsOf(profile))),
			);
	} catch (error) {
		const reason = error instanceof Error ? error.message : 'unknown';
		throw invalidParameter(context, `the query does not work: ${reason}`);
	}
}

function documentOf(
	profile: Profile,
	fields: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
	const subscriptions = profile.subscriptions.map((subscription) => ({
		channel: subscription.channel,
		resource_id: subscription.resourceId,
		email: subscription.email,
		phone: subscription.phone,
		status: subscription.status,
	}));
	const { id, databaseId } = profile;
	return { ...fields, _id: id, id, db_id: databaseId, subscriptions };
}
