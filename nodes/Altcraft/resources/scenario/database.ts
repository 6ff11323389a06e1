import type { ProfileDatabase } from '../../../shared/lists/profileDatabase';
import { ask } from '../../../shared/methods/ask';
import { foundEntry } from '../../../shared/methods/entryOf';
import { scenarioList } from './lists';

/** The scenario's `list_id` (page "Get scenarios list"). */
export const scenarioDatabase: ProfileDatabase = {
	parameter: 'scenarioId',
	fieldsMethod: 'getScenarioFields',
	optionsMethod: 'getScenarioFieldNames',
	databaseOf: async (context, id) => {
		const { data } = await ask(context, scenarioList.endpoint, { from_id: id, limit: 1 });
		return foundEntry(data, 'scenario', id).list_id;
	},
};
