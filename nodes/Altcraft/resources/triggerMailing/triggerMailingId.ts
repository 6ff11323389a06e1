import { idProperty, targetField } from '../../../shared/fields/kit/id';
import { triggerMailingList } from './lists';

const property = idProperty({
	displayName: 'Trigger Mailing',
	name: 'triggerMailingId',
	list: triggerMailingList,
});

/** The trigger mailing, under the name that most requests give its id. */
export const triggerMailingId = targetField(property, 'id');

/** The trigger mailing, under the name that imports and batches give its id. */
export const launchedTriggerId = targetField(property, 'trigger_id');
