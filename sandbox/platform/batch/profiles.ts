import type { ProfileAddBatchBody, ProfileBatchBody } from '../../schemas/profile-import';
import { FlatProfileSchema } from '../../schemas/batch';
import type { Context } from '../context';
import { addProfile, importProfile } from '../import-profile';
import { invalidParameter } from '../invalid-parameter';
import { checkSharedMatching } from '../matching';
import { rulesOf } from '../store-profile';
import { checkItem, readImportItem } from './read-item';
import type { Batch } from './run-batch';

/**
 * Checks what a batch of imports or updates says for all its profiles. The table has the matching values beside the
 * profiles, too, where they can mean nothing. Throws before anything has changed.
 */
export function readProfileBatch(
	body: ProfileBatchBody,
	onlyUpdates: boolean,
	context: Context,
): Batch {
	const rules = { ...rulesOf(body, context), onlyUpdates };
	const { matching = 'email', field_name, resource_id, skip_invalid_subscriptions } = body;
	const beside = [body.email, body.phone, body.profile_id, body.field_value];
	const isBeside = beside.some((value) => value !== undefined);
	if (isBeside && context.variants.profileBatchValue === 'besideRefused') {
		throw invalidParameter(context, 'the matching value stands in each profile');
	}
	checkSharedMatching(body, rules, context);
	const shared = { matching, field_name, resource_id, shape: 'flatProfiles' } as const;
	return {
		target: { kind: 'database', id: rules.database.id, name: rules.database.name },
		items: body.data,
		actOn: (item) => {
			const received = readImportItem(item, shared, context);
			return importProfile({ ...received, skip_invalid_subscriptions }, rules, context).id;
		},
	};
}

/** The same for a batch of new profiles. */
export function readProfileAdding(body: ProfileAddBatchBody, context: Context): Batch {
	const rules = rulesOf({ db_id: body.db_id }, context);
	const { skip_invalid_subscriptions } = body;
	return {
		target: { kind: 'database', id: rules.database.id, name: rules.database.name },
		items: body.data,
		actOn: (item) => {
			const data = checkItem(FlatProfileSchema, item, context);
			return addProfile({ data, skip_invalid_subscriptions }, rules, context).id;
		},
	};
}
