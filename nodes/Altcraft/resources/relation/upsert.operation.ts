import { endpointBy } from '../../../shared/endpoint';
import { additionalFields } from '../../../shared/fields/kit/collection';
import { resourceId } from '../../../shared/fields/profile/resourceId';
import { action } from '../../../shared/kinds/action';
import { bothProfiles } from './profiles';
import { properties, valuesMode } from './properties';
import { relationId } from './relationId';

export const upsert = action({
	value: 'upsert',
	name: 'Create or Update',
	action: 'Create or update a relation',
	description: 'Create a new record, or update the current one if it already exists (upsert)',
	pages: ['Modify relation properties', 'Overwrite relation properties'],
	endpoint: endpointBy(valuesMode, {
		add: '/relations/strengthen',
		replace: '/relations/edit',
	}),
	adds: (values) => valuesMode.chosen(values) === 'add',
	fields: [relationId, bothProfiles, valuesMode, properties, additionalFields(resourceId)],
});
