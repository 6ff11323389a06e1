import { Type } from '@sinclair/typebox';
import type { Context } from '../../platform/context';
import { groupsOf, listPage } from '../../platform/lists';
import type { Scenario } from '../../things/scenarios';
import { defineEndpoint } from '../endpoint';
import { requestBody } from '../../schemas/common';
import { listFields } from '../../schemas/list';

const AttributesSchema = Type.Record(
	Type.String(),
	Type.Object({ options: Type.Array(Type.String()) }, { additionalProperties: false }),
);

/** Get scenarios list. */
export const listScenarios = defineEndpoint({
	page: 'Get scenarios list',
	path: '/workflows/list',
	body: requestBody({ ...listFields, attributes: Type.Optional(AttributesSchema) }),
	right: 'list',
	changes: false,
	handle: (body, context) => {
		const wanted = Object.entries(body.attributes ?? {});
		const scenarios = context.state.scenarios.filter(({ attributes }) =>
			wanted.every(([name, { options }]) =>
				options.some((option) => attributes[name]?.includes(option)),
			),
		);
		return listPage(scenarios, body, (scenario) => show(scenario, context), context);
	},
});

function show(scenario: Scenario, context: Context): Record<string, unknown> {
	const { id, name, listId, isActive, uiTags, mode, nodes } = scenario;
	const groups = groupsOf(scenario, context).map((group) =>
		context.variants.scenarioGroupKeys === 'ID, title'
			? { ID: group.id, title: group.name }
			: { id: group.id, name: group.name },
	);
	return { id, name, list_id: listId, is_active: isActive, ui_tags: uiTags, mode, groups, nodes };
}
