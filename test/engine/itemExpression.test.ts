import { importInto12 } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

/** Items with all kinds of values where the expressions look. */
const items = [
	'text',
	'={{ 1 }}',
	'',
	' ',
	0,
	12.5,
	true,
	null,
	['a', 'b'],
	{ deep: [{ value: 'x' }] },
	'\uD800',
	'2026-11-21T10:00:00Z',
].map((value) => ({
	json: { name: value, list: [value], 'last name': { deep: value } },
}));

/** The same expression twice: as the node takes it from the item, and in a form that n8n evaluates. */
const pairs = [
	['$json', '($json)'],
	['{ a: $json.name }', '({ a: $json.name })'],
	[
		'{ a: $json.list[0], "b": $json["last name"].deep }',
		'({ a: $json.list[0], "b": $json["last name"].deep })',
	],
	['{ a: $json.missing }', '({ a: $json.missing })'],
	['$json.name', '($json.name)'],
	["$json['last name']", "($json['last name'])"],
];

it.each(pairs)('{{ %s }} is what n8n makes of {{ %s }}', async (picked, evaluated) => {
	const outcomes = [];
	for (const expression of [picked, evaluated]) {
		sandbox.current.reset();
		const parameters = {
			...importInto12,
			operation: 'importAndStart',
			matching: 'email',
			email: "={{ 'p' + $itemIndex + '@example.com' }}",
			profileDataJson: `={{ ${expression} }}`,
			options: { concurrency: 1 },
		};
		const { items: given } = await sandbox.run(parameters, {
			items,
			settings: { onError: 'continueRegularOutput' },
		});
		outcomes.push({
			bodies: sandbox.current.requests.map(({ body }) => body),
			errors: given.map(({ json }) => json.error),
		});
	}

	expect(outcomes[0]).toEqual(outcomes[1]);
});
