import { idProperty, targetField } from '../../fields/id';
import { importTargets } from '../../fields/importTarget';

const property = idProperty({
	displayName: 'Trigger Mailing',
	name: importTargets.triggerMailing.parameter,
	searchMethod: 'searchTriggerMailings',
});

/** The trigger mailing, under the name that most requests give its id. */
export const triggerMailingId = targetField(property, 'id');

/** The trigger mailing, under the name that imports and batches give its id. */
export const launchedTriggerId = targetField(property, 'trigger_id');
