import type { Resource } from '../../../shared/operation';
import { create } from './create.operation';
import { createMany } from './createMany.operation';
import { formDatabase } from '../../../shared/lists/formDatabase';
import { deleteProfile } from './delete.operation';
import { exportProfiles } from './export.operation';
import { get } from './get.operation';
import { getHistory } from './getHistory.operation';
import { getHistoryOfAll } from './getHistoryOfAll.operation';
import { getMany } from './getMany.operation';
import { merge } from './merge.operation';
import { update } from './update.operation';
import { updateMany } from './updateMany.operation';
import { upsert } from './upsert.operation';
import { upsertMany } from './upsertMany.operation';

export const profile: Resource = {
	value: 'profile',
	name: 'Profile',
	defaultOperation: upsert.value,
	operations: [
		create,
		createMany,
		upsert,
		upsertMany,
		deleteProfile,
		exportProfiles,
		get,
		getHistory,
		getHistoryOfAll,
		getMany,
		merge,
		update,
		updateMany,
	],
	databases: [formDatabase],
};
