import fc from 'fast-check';
import type {
	INodeExecutionData,
	INodeParameters,
	INodeProperties,
	NodeParameterValueType,
} from 'n8n-workflow';

import { NODES, PLACES } from '../../scripts/generate/nodes';
import { everyExample } from '../../scripts/generate/samples';
import { anything, oddities } from '../support/oddities';
import { everyMatchingValue, everyOperation, locator, reads } from '../support/parameters';
import { useSandbox } from '../support/sandbox';
import { shown } from '../support/visibility';

const sandbox = useSandbox();

/** What operations differ by in the way they are run; a field is tried once in each. */
const kindOf = (name: string) => PLACES.find(({ key }) => key === name)?.operation.kind ?? 'action';
const tried = new Set<string>();

function isNew(...place: string[]): boolean {
	const name = place.join('/');
	const known = tried.has(name);
	tried.add(name);
	return !known;
}

/** A value for each parameter that any operation has, that the sandbox takes. */
const known: INodeParameters = Object.assign(
	{},
	...everyExample(),
	...Object.values(everyOperation),
	everyMatchingValue,
	{
		...{ customStatus: 'paid_in_shop', customLineStatus: 'packed', sourceSegmentId: locator(5) },
		...{ conditionsJson: '[{}]', memberOf: { segment: [{ segmentId: locator(6) }] } },
	},
) as INodeParameters;

/** Where an expression gives a parameter, n8n shows all fields that depend on it, and wants the required ones filled. */
function dependents(name: string): INodeParameters {
	const all = NODES.flatMap(({ node }) => node.description.properties);
	const shownBy = all.filter(({ displayOptions }) => displayOptions?.show?.[name] !== undefined);
	return Object.fromEntries(
		shownBy.flatMap((property) => {
			const value = known[property.name];
			return value === undefined ? [] : [[property.name, value]];
		}),
	);
}

/** Each parameter of an operation, as the node's parameters with the item's `value` in its place. */
function* places(parameters: INodeParameters): Generator<[string, INodeParameters]> {
	const value = '={{ $json.value }}';
	for (const property of shown(parameters)) {
		const { name } = property;
		if (['resource', 'operation'].includes(name)) continue;
		if (property.type !== 'collection') {
			yield [name, { ...dependents(name), ...parameters, [name]: value }];
			continue;
		}
		for (const option of property.options ?? []) {
			if (!('type' in option)) continue;
			for (const placed of within(option, value)) {
				yield [`${name}.${option.name}`, { ...parameters, [name]: placed }];
			}
		}
	}
}

function* within(option: INodeProperties, value: string): Generator<INodeParameters> {
	yield { [option.name]: value };
	if (option.type === 'resourceLocator') yield { [option.name]: { __rl: true, mode: 'id', value } };
	if (option.name === 'subscriptionFilter') {
		const forms: NodeParameterValueType[] = [
			{ subscription: { channel: value } },
			{ subscription: { channel: 'email', email: value, notStrict: value } },
		];
		for (const form of forms) yield { [option.name]: form };
	}
}

const cases = Object.entries({
	...everyOperation,
	'scenario.start by custom query': {
		...everyOperation['scenario.start'],
		matching: 'custom_request',
		customRequest: '{}',
	},
	'scenario.start by custom field': {
		...everyOperation['scenario.start'],
		matching: 'custom',
		fieldName: 'CRM_ID',
		fieldValue: '1',
	},
	'mailing.activate at once': { ...everyOperation['mailing.activate'], runNow: true },
}).flatMap(([operation, parameters]) =>
	[...places(parameters)]
		.map(([place, placed]) => ({ operation, place, placed }))
		.filter(({ placed }) =>
			isNew(kindOf(operation), JSON.stringify(differing(placed, parameters))),
		),
);

/** The parameters that hold the item's value. */
function differing(placed: INodeParameters, parameters: INodeParameters): INodeParameters {
	const own = Object.entries(placed).filter(([name, value]) => value !== parameters[name]);
	return Object.fromEntries(own);
}

/** What it gives is whatever was asked for. */
const isAnyRequest = (operation: string) => kindOf(operation) === 'request';

describe.each(cases)('$operation with anything as $place', ({ operation, placed }) => {
	it('gives for each item a success or a clear error, and loses none', async () => {
		const random = fc.sample(anything, { numRuns: 20, seed: 7 });
		const values = [...oddities, ...random];
		const { items, error } = await sandbox.run(placed, {
			items: values.map((value) => ({
				json: value === undefined ? {} : { value: value as string },
			})),
			settings: { onError: 'continueRegularOutput' },
		});

		expect(error).toBeUndefined();
		const failed = items.filter(({ json }) => typeof json.error === 'string');
		if (reads(operation)) {
			// A list may hold nothing, or much: each item was refused, or asked for.
			const asked = sandbox.current.requests.length;
			expect(asked + failed.length).toBeGreaterThanOrEqual(values.length);
		} else {
			const paired = items.flatMap(({ pairedItem }) => pairedItem as { item: number });
			expect(paired.map(({ item }) => item).sort((one, other) => one - other)).toEqual([
				...values.keys(),
			]);
			const isClear = (item: INodeExecutionData) =>
				item.json.success === true ||
				item.json.checked === true ||
				isAnyRequest(operation) ||
				failed.includes(item);
			expect(items.every(isClear)).toBe(true);
		}
		for (const { json } of failed) {
			expect(json).toEqual({
				success: false,
				error: expect.stringMatching(/\S/) as string,
				message: expect.stringMatching(/\S/) as string,
			});
			// Neither a programming slip nor a word of the machine.
			expect(json.error).not.toMatch(
				/undefined|\[object|is not a function|Cannot read|could not be sent/i,
			);
		}
		expect({}).not.toHaveProperty('polluted');
		// No value takes the place of the credential's token.
		expect(sandbox.current.requests.filter(({ error: code }) => code === 401)).toEqual([]);
	});
});
