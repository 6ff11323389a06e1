import type { Resource } from '../../../shared/operation';
import { clone } from './clone.operation';
import { triggerMailingDatabase } from './database';
import { get } from './get.operation';
import { getMany } from './getMany.operation';
import { importAndStart } from './importAndStart.operation';
import { importAndStartMany } from './importAndStartMany.operation';
import { triggerMailingList } from './lists';
import { start } from './start.operation';
import { startMany } from './startMany.operation';

export const triggerMailing: Resource = {
	value: 'triggerMailing',
	name: 'Trigger Mailing',
	defaultOperation: 'start',
	operations: [clone, get, getMany, importAndStart, importAndStartMany, start, startMany],
	lists: [triggerMailingList],
	databases: [triggerMailingDatabase],
};
