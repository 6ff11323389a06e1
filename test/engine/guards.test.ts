import fc from 'fast-check';
import type { NodeParameterValueType } from 'n8n-workflow';

import { CONFIRMED } from '../../nodes/shared/fields/kit/confirmed';
import { propertiesOf } from '../../nodes/shared/operation';
import { PLACES } from '../../scripts/generate/nodes';
import { everyOperation } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

/** What erases needs a switch that neither an item nor an AI agent can turn on: of both nodes, whatever they have. */
const sandbox = useSandbox();

const switchOf = (place: (typeof PLACES)[number]) =>
	propertiesOf(place.operation).find(({ name }) => name === CONFIRMED);
const guarded = PLACES.flatMap((place) => {
	const property = switchOf(place);
	return property === undefined ? [] : [{ title: place.title, key: place.key, property }];
});

/** What may stand in place of the switch: by an expression, an agent, a program that wrote the workflow, or an import. */
const inPlaceOfTrue: unknown[] = [
	...['={{ true }}', '={{ $json.on }}', '={{ !0 }}', '=true', '=', '={{ $json.none }}', '={{'],
	...['={{ $fromAI("confirmed") }}', "={{ $fromAI('confirmed', '', 'boolean', true) }}"],
	"={{ /*n8n-auto-generated-fromAI-override*/ $fromAI('Confirm', ``, 'boolean') }}",
	...['={{ new Boolean(true) }}', '={{ $parameter.operation !== "" }}', '={{ $vars.confirmed }}'],
	...['true', 'True', ' true ', 'TRUE', 'yes', 'on', '1', 'false', '', ' ', 'null', '{{ true }}'],
	...[1, 0, -1, 2, Number.NaN, Number.POSITIVE_INFINITY, null, undefined, false],
	...[[], [true], ['true'], {}, { value: true }, { true: true }, { confirmed: true }],
	...[
		{ __rl: true, mode: 'id', value: true },
		{ mode: 'list', value: true },
	],
];
const anything = fc.sample(
	fc.anything().filter((value) => value !== true),
	{ numRuns: 40, seed: 7 },
);
const odd = [...inPlaceOfTrue, ...anything];

it('is what all have that delete something for good, and others that cost as much', () => {
	const keys = guarded.map(({ key }) => key);
	// A deleted subscription can be restored.
	const deleting = PLACES.filter(
		({ key, operation }) => operation.value === 'delete' && key !== 'subscription.delete',
	);

	expect(keys).toEqual(expect.arrayContaining(deleting.map(({ key }) => key)));
	expect(keys).toEqual(
		expect.arrayContaining(['loyaltyMember.remove', 'profile.merge', 'subscription.suspendAll']),
	);
});

describe.each(guarded)('$title', ({ key, property }) => {
	const sample = everyOperation[key] ?? {};
	const attempt = async (confirmed: unknown) =>
		await sandbox.run(
			{ ...sample, [CONFIRMED]: confirmed as NodeParameterValueType },
			{
				items: [{ json: { on: true } }, { json: { on: true } }],
				settings: { onError: 'continueRegularOutput' },
			},
		);

	it('has a switch that is off at first, and takes no expression', () => {
		expect(property).toMatchObject({ type: 'boolean', default: false, noDataExpression: true });
		expect(property.displayName).toMatch(/^Confirm /);
	});

	it('sends nothing, not even a question, for anything but the switch itself', async () => {
		for (const value of odd) {
			const { items } = await attempt(value);

			expect(items.map(({ json }) => json.error)).toEqual(
				items.map(() => expect.stringContaining(`'${property.displayName}' is`) as string),
			);
			expect(items).toHaveLength(2);
		}
		expect(sandbox.current.requests).toEqual([]);
	});

	it('stops at once where n8n is to stop at failures', async () => {
		const { error } = await sandbox.run({ ...sample, [CONFIRMED]: '={{ true }}' });

		expect(error?.message).toContain(`'${property.displayName}' is not a switch`);
		expect(sandbox.current.requests).toEqual([]);
	});

	it('goes through once it is on', async () => {
		const { items, error } = await sandbox.run({ ...sample, [CONFIRMED]: true });

		expect(error).toBeUndefined();
		expect(items[0]?.json).toMatchObject({ success: true });
		expect(sandbox.current.requests.length).toBeGreaterThan(0);
	});
});
