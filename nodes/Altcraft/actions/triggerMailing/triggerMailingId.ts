import { idProperty, targetField } from '../../fields/id';
import type { ImportTarget } from '../../fields/mappedFields';

const property = idProperty({
	displayName: 'Trigger Mailing',
	name: 'triggerMailingId',
	searchMethod: 'searchTriggerMailings',
});

/** The trigger mailing, under the name that most requests give its id. */
export const triggerMailingId = targetField(property, 'id');

/** The trigger mailing, under the name that imports and batches give its id. */
export const launchedTriggerId = targetField(property, 'trigger_id');

/** What a profile is imported for. */
export const triggerMailingTarget: ImportTarget = {
	parameter: property.name,
	fieldsMethod: 'getTriggerMailingFields',
};
