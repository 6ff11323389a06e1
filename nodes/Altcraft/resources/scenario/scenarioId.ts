import { idProperty, startedField, targetField } from '../../../shared/fields/kit/id';
import { scenarioDatabase } from './database';
import { scenarioList } from './lists';

const scenario = {
	displayName: 'Scenario',
	name: scenarioDatabase.parameter,
	list: scenarioList,
	description: 'The scenario that is meant',
} as const;

const property = idProperty(scenario);
/** With what happens to a profile that the API engages; nothing documents another way in. */
const entered = idProperty({
	...scenario,
	hint: "The profile enters at the scenario's start node 'Default'",
});

const IS_ACTIVE = 'the scenario is active';

/** The scenario, under the name that most requests give its id. */
export const scenarioId = targetField(property, 'id');

/** The scenario that a profile is engaged in. */
export const startedScenarioId = startedField(entered, 'id', IS_ACTIVE);

/** The same, under the name that the import requests give its id. */
export const importScenarioId = startedField(entered, 'workflow_id', IS_ACTIVE);
