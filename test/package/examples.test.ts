import type { INodeParameterResourceLocator, INodeParameters } from 'n8n-workflow';
import { isNodeParameters, isResourceLocatorValue, isResourceMapperValue } from 'n8n-workflow';

import { SANDBOX_TOKENS } from '../../sandbox/server';
import { readExamples, type Example } from '../../scripts/start/examples';
import { openEditor } from '../support/editor';
import { useSandbox } from '../support/sandbox';
import { read } from './support';

const sandbox = useSandbox();

let examples: Example[];
beforeAll(async () => {
	examples = await readExamples();
});

/** The parameters of all Altcraft nodes, by the example and the node. */
const altcraftNodes = (): Array<[node: string, parameters: INodeParameters]> =>
	examples.flatMap(({ file, workflow }) =>
		workflow.nodes
			.filter(({ type }) => /^n8n-nodes-altcraft\.altcraft(?:Commerce)?$/.test(type))
			.map(({ name, parameters }): [string, INodeParameters] => {
				if (!isNodeParameters(parameters)) throw new Error(`${file}: ${name} has no parameters`);
				return [`${file}: ${name}`, parameters];
			}),
	);

const editorBeside = (parameters: INodeParameters) =>
	openEditor({ host: sandbox.current.url, token: SANDBOX_TOKENS.full, parameters });

it('every example is told of in examples/README.md', () => {
	for (const { file } of examples) {
		expect(read('examples/README.md')).toContain(`(${file})`);
	}
});

/** What tells the fields of a resource's form. */
const FORMS: Record<string, string> = {
	profile: 'getProfileFields',
	scenario: 'getScenarioFields',
	triggerMailing: 'getTriggerMailingFields',
	product: 'getProductFields',
	sku: 'getSkuFields',
};

it('mapped fields are those that the editor loads, so that it does not call them outdated', async () => {
	const whateverIsShown = (fields: object[]) =>
		fields.map((field) => ({ ...field, removed: undefined }));
	let mapped = 0;
	for (const [node, parameters] of altcraftNodes()) {
		const { resource, profileData, productData } = parameters;
		const data = profileData ?? productData;
		if (!isResourceMapperValue(data)) continue;
		const loaded = await editorBeside(parameters).profileFields(
			FORMS[typeof resource === 'string' ? resource : ''],
		);
		expect([node, whateverIsShown(data.schema)]).toEqual([node, whateverIsShown(loaded)]);
		mapped++;
	}
	expect(mapped).toBeGreaterThan(0);
});

/** The list that a parameter of an example is chosen from. */
const METHODS: Record<string, string> = {
	scenarioId: 'searchScenarios',
	triggerMailingId: 'searchTriggerMailings',
	mailingId: 'searchRegulars',
	resourceId: 'searchResources',
	databaseId: 'searchDatabases',
	segmentId: 'searchSegments',
	suppressionListId: 'searchSuppressionLists',
	templateId: 'searchTemplates',
};

const methodFor = (name: string, { operation }: INodeParameters): string | undefined =>
	name === 'mailingId' && operation === 'startBroadcast' ? 'searchBroadcasts' : METHODS[name];

/** The locators within a node's parameters whose value is chosen from a list, by their parameters. */
function chosenIn(value: unknown, name = ''): Array<[string, INodeParameterResourceLocator]> {
	if (isResourceLocatorValue(value)) return value.mode === 'list' ? [[name, value]] : [];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, member]) => chosenIn(member, key));
}

it('what is chosen from a list is called what the list calls it', async () => {
	let chosen = 0;
	for (const [node, parameters] of altcraftNodes()) {
		for (const [name, { value, cachedResultName }] of chosenIn(parameters)) {
			const method = methodFor(name, parameters);
			if (method === undefined) throw new Error(`${node}: no list is known for ${name}`);
			const { results } = await editorBeside(parameters).search(method);
			expect(results).toContainEqual({ value, name: cachedResultName });
			chosen++;
		}
	}
	expect(chosen).toBeGreaterThan(0);
});
