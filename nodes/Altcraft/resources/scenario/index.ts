import type { Resource } from '../../../shared/operation';
import { activate } from './activate.operation';
import { scenarioDatabase } from './database';
import { deactivate } from './deactivate.operation';
import { getMany } from './getMany.operation';
import { importAndStart } from './importAndStart.operation';
import { importAndStartMany } from './importAndStartMany.operation';
import { scenarioList } from './lists';
import { start } from './start.operation';

export const scenario: Resource = {
	value: 'scenario',
	name: 'Scenario',
	defaultOperation: 'importAndStart',
	operations: [activate, deactivate, getMany, importAndStart, importAndStartMany, start],
	lists: [scenarioList],
	databases: [scenarioDatabase],
};
