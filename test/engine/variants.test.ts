import { VARIANTS } from '../../sandbox/server';
import { everyOperation, locator, start } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

/** What the documentation leaves open must not matter to a user, whichever way the platform has it. */
const sandbox = useSandbox();

const forms = Object.entries(VARIANTS).flatMap(([name, { values }]) =>
	values.map((value) => ({ [name]: value })),
);

describe.each(forms)('with the sandbox in the form %j', (form) => {
	beforeEach(() => {
		sandbox.current.setVariants(form);
	});

	it.each(Object.entries(everyOperation))('%s goes through', async (name, parameters) => {
		const impossible =
			(name === 'scenario.deactivate' && form.scenarioDeactivate === 'absent') ||
			(name === 'scenario.importAndStart' && form.importDatabaseId === 'required');
		const { items, error } = await sandbox.run(parameters);

		if (impossible) expect(error).toMatchObject({ name: 'NodeApiError' });
		else expect(items[0]?.json).toMatchObject({ success: true, duplicate: false });
	});

	it('a repeated key is told as a duplicate', async () => {
		const withKey = { ...start, options: { requestId: 'order-1' } };
		await sandbox.run(withKey, { executionId: '1' });
		const { items } = await sandbox.run(withKey, { executionId: '2' });

		expect(items[0]?.json).toEqual({ success: true, duplicate: true });
		expect(sandbox.current.state.scenarioEntries).toHaveLength(1);
	});

	it('what the platform refuses fails, with its text and code', async () => {
		const { error } = await sandbox.run({ ...start, scenarioId: locator('999') });

		expect(error).toMatchObject({ name: 'NodeApiError', httpCode: '404' });
		expect(error?.description).toMatch(/Altcraft says: ".+" \(code 404\)$/);
	});
});
