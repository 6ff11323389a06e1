import { idProperty, startedField, targetField } from '../../../shared/fields/kit/id';
import { triggerMailingList } from './lists';

const property = idProperty({
	displayName: 'Trigger Mailing',
	name: 'triggerMailingId',
	list: triggerMailingList,
	description: 'The trigger mailing that is meant',
});

/** The trigger mailing, under the name that most requests give its id. */
export const triggerMailingId = targetField(property, 'id');

const IS_READY = 'the trigger mailing is active, and of the type API Call';

/** The trigger mailing that is sent. */
export const startedTriggerId = startedField(property, 'id', IS_READY);

/** The same, under the name that imports and batches give its id. */
export const launchedTriggerId = startedField(property, 'trigger_id', IS_READY);
