import type { INodeProperties } from 'n8n-workflow';

import { propertiesOf } from '../../nodes/shared/operation';
import { NODES, nodeOf, PLACES } from '../../scripts/generate/nodes';
import { workflowOfOne } from '../support/workflowOfOne';

const operations = PLACES.map(({ title, resource, operation }) => ({
	title,
	resource: resource.value,
	operation: operation.value,
	own: propertiesOf(operation),
}));

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
		const { description } = nodeOf(resource).node;
		const shown = description.properties.filter(({ displayOptions }) => {
			const { resource: resources = [], operation: values = [] } = displayOptions?.show ?? {};
			return resources.includes(resource) && values.includes(operation);
		});

		expect(shown.map(plain)).toEqual(own.map(plain));
	},
);

it.each(NODES)('$folder says nothing twice where once is enough', ({ node, resources }) => {
	const all = resources.flatMap((resource) => resource.operations).length;
	expect(JSON.stringify(node.description).length / all).toBeLessThan(2500);
});

it('names each operation under the node as the lists do', () => {
	const toSubtitle = (resource: string, operation: string): unknown => {
		const { workflow, inWorkflow } = workflowOfOne({ resource, operation });
		return workflow.expression.getSimpleParameterValue(
			inWorkflow,
			nodeOf(resource).node.description.subtitle,
			'manual',
			{},
		);
	};

	const others = PLACES.map(({ title, resource, operation }) => [
		toSubtitle(resource.value, operation.value),
		title,
	]).filter(([subtitle, title]) => subtitle !== title);

	// The words of their values stand in another order or are fewer, and say the same.
	expect(others).toEqual([
		['Api Request: Send', 'API Request: Send'],
		['Profile: Export', 'Profile: Export to File'],
		['Relation: Create or Update', 'Profile Relation: Create or Update'],
		['Relation: Delete', 'Profile Relation: Delete'],
		['Relation: Get Many', 'Profile Relation: Get Many'],
		['Relation: Get Totals', 'Profile Relation: Get Totals'],
		['Subscription: Unsubscribe', 'Subscription: Unsubscribe by Message'],
		['Suppression List: Add Contact Many', 'Suppression List: Add Many Contacts'],
		['Loyalty Member: Get Transactions', 'Loyalty Member: Get Many Transactions'],
		['Loyalty Points: Get Promotions', 'Loyalty Points: Get Many Promotions'],
		['Order: Update Line Status', 'Order: Update Item Status'],
		['Sku: Create or Update', 'SKU: Create or Update'],
		['Sku: Create or Update Many', 'SKU: Create or Update Many'],
		['Sku: Delete', 'SKU: Delete'],
		['Sku: Get Many', 'SKU: Get Many'],
	]);
});
