import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { resources } from '../../nodes/Altcraft/resources';
import { everyOperation } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const folder = join(__dirname, '../../nodes/Altcraft/__schema__/v1.0.0');

interface OutputSchema {
	properties: Record<string, { type: string }>;
}

function typeOf(value: unknown): string {
	if (Array.isArray(value)) return 'array';
	return value === null ? 'null' : typeof value;
}

const operations = resources.flatMap((resource) =>
	resource.operations.map((operation) => ({
		resource: resource.value,
		operation: operation.value,
	})),
);

/** By the schema, the editor shows the output's fields before the first run. */
it.each(operations)('$resource.$operation gives what its schema says', async (names) => {
	const path = join(folder, names.resource, `${names.operation}.json`);
	const { properties } = JSON.parse(readFileSync(path, 'utf8')) as OutputSchema;
	const parameters = everyOperation[`${names.resource}.${names.operation}`];
	if (parameters === undefined) throw new Error('Add the operation to test/support/parameters.ts');
	const { items } = await sandbox.run(parameters);

	const types = Object.entries(items[0]?.json ?? {}).map(([name, value]) => [name, typeOf(value)]);
	expect(Object.fromEntries(types)).toEqual(
		Object.fromEntries(Object.entries(properties).map(([name, { type }]) => [name, type])),
	);
});
