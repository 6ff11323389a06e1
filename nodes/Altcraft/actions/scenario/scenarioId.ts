import { idProperty, targetField } from '../../fields/id';

const property = idProperty({ displayName: 'Scenario', name: 'scenarioId' });

/** The scenario, under the name that most requests give its id. */
export const scenarioId = targetField(property, 'id');

/** The scenario, under the name that the import requests give its id. */
export const importScenarioId = targetField(property, 'workflow_id');
