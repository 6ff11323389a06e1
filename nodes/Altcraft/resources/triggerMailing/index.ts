import type { Resource } from '../../../shared/operation';
import { clone } from './clone.operation';
import { create } from './create.operation';
import { triggerMailingDatabase } from './database';
import { deleteTriggerMailing } from './delete.operation';
import { get } from './get.operation';
import { getMany } from './getMany.operation';
import { importAndStart } from './importAndStart.operation';
import { importAndStartMany } from './importAndStartMany.operation';
import { triggerMailingList } from './lists';
import { start } from './start.operation';
import { startMany } from './startMany.operation';
import { update } from './update.operation';

export const triggerMailing: Resource = {
	value: 'triggerMailing',
	name: 'Trigger Mailing',
	defaultOperation: 'start',
	operations: [
		clone,
		create,
		deleteTriggerMailing,
		get,
		getMany,
		importAndStart,
		importAndStartMany,
		start,
		startMany,
		update,
	],
	lists: [triggerMailingList],
	databases: [triggerMailingDatabase],
};
