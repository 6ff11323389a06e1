import type { INodeParameters } from 'n8n-workflow';

import { start } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const row = (name: string, value: string | number) => ({ name, value });
const run = async (additionalFields: INodeParameters) =>
	await sandbox.run({ ...start, additionalFields });

describe('content', () => {
	it('is given field by field', async () => {
		await run({ contentFields: { field: [row('order', 'A-100'), row('total', '={{ 12.5 }}')] } });

		expect(sandbox.onlyBody().content).toEqual({ order: 'A-100', total: 12.5 });
	});

	it('is given as JSON and field by field together', async () => {
		await run({
			content: '{ "order": "A-1", "shop": "north" }',
			contentFields: { field: [row('order', 'A-2')] },
		});

		expect(sandbox.onlyBody().content).toEqual({ order: 'A-2', shop: 'north' });
	});

	it.each([
		['nothing', '={{ null }}', "'Content' is empty"],
		['no value', '={{ $json.none }}', "'Content' is empty"],
		['a date', '={{ new Date(0) }}', "'Content' is not a JSON object"],
		['a date of n8n', '={{ $now }}', "'Content' is not"],
	])('is not left out in silence where an expression gives %s', async (_what, given, message) => {
		const { error } = await run({ content: given });

		expect(error?.message).toContain(message);
		expect(sandbox.current.requests).toEqual([]);
	});

	it.each([[{}], [{ field: [] }]])('is not sent without a row: %j', async (contentFields) => {
		await run({ contentFields });

		expect(sandbox.onlyBody()).not.toHaveProperty('content');
	});

	it.each([
		[[row('', 'A-100')], "'Content Fields: Name' is empty"],
		[[row('a', 1), row('a', 2)], "'Content Fields' holds the name 'a' twice"],
	])('%j is refused by name', async (field, message) => {
		const { error } = await run({ contentFields: { field } });

		expect(error?.message).toBe(message);
	});
});
