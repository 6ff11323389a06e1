import { idProperty, targetField } from '../../../shared/fields/kit/id';
import { scenarioDatabase } from './database';
import { scenarioList } from './lists';

const scenario = {
	displayName: 'Scenario',
	name: scenarioDatabase.parameter,
	list: scenarioList,
} as const;

const property = idProperty(scenario);
/** With what happens to a profile that the API engages; nothing documents another way in. */
const entered = idProperty({
	...scenario,
	hint: "The profile enters at the scenario's start node 'Default'",
});

/** The scenario, under the name that most requests give its id. */
export const scenarioId = targetField(property, 'id');

/** The scenario that a profile is engaged in. */
export const startedScenarioId = targetField(entered, 'id');

/** The same, under the name that the import requests give its id. */
export const importScenarioId = targetField(entered, 'workflow_id');
