import { subscriptionResourceList } from '../../lists/common';
import { idField, idProperty } from '../kit/id';
import type { Field } from '../kit/field';

/** The modes that take a resource beside the address (page "Matching"). */
const WITH_RESOURCE = ['email', 'phone'];

const resource = idField(
	idProperty({
		displayName: 'Subscription Resource',
		name: 'resourceId',
		list: subscriptionResourceList,
		description: 'The resource whose subscription the email or phone belongs to',
		displayOptions: { show: { '/matching': WITH_RESOURCE } },
	}),
	'resource_id',
);

/** The resource that the matching looks in; left out where the matching mode takes none. */
export const resourceId: Field = {
	...resource,
	toBody: (values) =>
		WITH_RESOURCE.includes(String(values.get('matching'))) ? resource.toBody(values) : {},
};
