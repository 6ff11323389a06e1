import type { INodeProperties } from 'n8n-workflow';

import { resources } from '../../nodes/Altcraft/resources';
import { propertiesOf } from '../../nodes/shared/operation';
import { description } from '../support/visibility';
import { workflowOfOne } from '../support/workflowOfOne';

const operations = resources.flatMap((resource) =>
	resource.operations.map((operation) => ({
		title: `${resource.name}: ${operation.name}`,
		resource: resource.value,
		operation: operation.value,
		own: propertiesOf(operation),
	})),
);

/** A property without the rule for which resources and operations it is shown. */
function plain({ displayOptions, ...property }: INodeProperties): object {
	const show = Object.fromEntries(
		Object.entries(displayOptions?.show ?? {}).filter(
			([name]) => name !== 'resource' && name !== 'operation',
		),
	);
	const others = { ...displayOptions, show };
	const hasOthers = Object.keys(show).length > 0 || displayOptions?.hide !== undefined;
	return { ...property, ...(hasOthers && { displayOptions: others }) };
}

it.each(operations)(
	'$title shows its own fields in its own order, and no others',
	({ resource, operation, own }) => {
		const shown = description.properties.filter(({ displayOptions }) => {
			const { resource: resources = [], operation: values = [] } = displayOptions?.show ?? {};
			return resources.includes(resource) && values.includes(operation);
		});

		expect(shown.map(plain)).toEqual(own.map(plain));
	},
);

it('says nothing twice where once is enough', () => {
	// As much as the operations need on average whose fields have the most to choose from.
	expect(JSON.stringify(description).length / operations.length).toBeLessThan(2_000);
});

it('names each operation under the node as the lists do', () => {
	const toSubtitle = (resource: string, operation: string): unknown => {
		const { workflow, inWorkflow } = workflowOfOne({ resource, operation });
		return workflow.expression.getSimpleParameterValue(
			inWorkflow,
			description.subtitle,
			'manual',
			{},
		);
	};

	const others = resources.flatMap(({ value, name, operations: all }) =>
		all
			.map((operation) => [toSubtitle(value, operation.value), `${name}: ${operation.name}`])
			.filter(([subtitle, title]) => subtitle !== title),
	);

	// The words of their values stand in another order, or are fewer, and say the same.
	expect(others).toEqual([
		['Api Request: Send', 'API Request: Send'],
		['Relation: Create or Update', 'Profile Relation: Create or Update'],
		['Relation: Delete', 'Profile Relation: Delete'],
		['Relation: Get Many', 'Profile Relation: Get Many'],
		['Relation: Get Totals', 'Profile Relation: Get Totals'],
		['Subscription: Unsubscribe', 'Subscription: Unsubscribe by Message'],
		['Suppression List: Add Contact Many', 'Suppression List: Add Many Contacts'],
	]);
});
