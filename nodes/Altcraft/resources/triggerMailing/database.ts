import type { ProfileDatabase } from '../../../shared/lists/profileDatabase';
import { ask } from '../../../shared/methods/ask';
import { entryOf } from '../../../shared/methods/entryOf';
import { get } from './get.operation';

/** The trigger mailing's `list_id` (page "Get trigger mailing information"). */
export const triggerMailingDatabase: ProfileDatabase = {
	parameter: 'triggerMailingId',
	fieldsMethod: 'getTriggerMailingFields',
	optionsMethod: 'getTriggerMailingFieldNames',
	databaseOf: async (context, id) => {
		const { data } = await ask(context, get.paths[0] ?? '', { id });
		return entryOf(data)?.list_id;
	},
};
