import { byId, chain, items } from '../../../scripts/n8n/chain';
import type { Editor } from '../../../scripts/n8n/editor/editor';
import { eventually } from '../../../scripts/n8n/editor/eventually';
import type { NodeView } from '../../../scripts/n8n/editor/node-view';
import { altcraft } from '../../../scripts/start/altcraft-node';
import { useEditor } from './support/use-editor';

const { shared, story } = useEditor();

const NODE = 'Import';
const EMPTY = { resource: 'scenario', operation: 'importAndStart' };
/** What a new form shows. */
const SHOWN = ['Email (email)', 'Phones (phones)', 'Name (_fname)', 'Last name (_lname)'];
/** The sandbox's own fields of the database "Shop customers", by their titles. */
const OF_SHOP = [
	'Loyalty level (loyalty_level)',
	'Number of orders (orders_count)',
	'Wants the newsletter (newsletter)',
	'Interests (interests)',
];

/** The node "Import" behind the given items. */
async function openImport(
	editor: Editor,
	parameters: Record<string, unknown> = {},
	json: Record<string, unknown>[] = [{}],
): Promise<NodeView> {
	const node = altcraft(NODE, { ...EMPTY, ...parameters });
	const workflow = chain(...items('People', json), node);
	await editor.openWorkflow(await shared.n8n.createWorkflow(workflow));
	return editor.openNode(NODE);
}

async function pickScenario(node: NodeView, name: string): Promise<void> {
	const scenario = node.locator('Scenario');
	await scenario.open();
	await node.mapper.reloading(() => scenario.pick(name));
}

/** The profile that has entered a scenario last. */
function imported() {
	const { scenarioEntries, profiles } = shared.sandbox.state;
	return profiles.get(scenarioEntries.at(-1)?.profileId ?? '');
}

describe('the fields of a profile', () => {
	story(
		"are those of the scenario's database: the system's first, then its own",
		async (editor) => {
			const node = await openImport(editor);
			await pickScenario(node, 'Welcome series (#1, database 1)');
			expect(await node.mapper.titles()).toEqual(SHOWN);
			const ofShop = await node.mapper.offered();
			expect(ofShop.indexOf('Date of birth (_bdate)')).toBe(0);
			expect(ofShop.indexOf('Id in the CRM (CRM_ID)')).toBeGreaterThan(
				ofShop.indexOf('Time zone (_tz)'),
			);
			expect(ofShop).toEqual(expect.arrayContaining(OF_SHOP));

			await pickScenario(node, 'Partner onboarding (#21, database 2)');
			const ofPartners = await node.mapper.offered();
			expect(ofPartners).toContain('Id in the CRM (CRM_ID)');
			for (const title of OF_SHOP) expect(ofPartners).not.toContain(title);
		},
	);

	story('are filled in, each by its type, and become the profile', async (editor) => {
		const node = await openImport(editor);
		await pickScenario(node, 'New videos on your favorite channels (#12, database 1)');
		await node.field('Email').fill('zoe@example.com');
		await node.mapper.fill('Email (email)', 'zoe@example.com');
		await node.mapper.fill('Phones (phones)', '+79001234567');
		await node.mapper.fill('Name (_fname)', 'Zoe');
		await node.mapper.remove('Last name (_lname)');
		for (const title of ['Gender (_sex)', ...OF_SHOP]) await node.mapper.add(title);
		await node.mapper.choose('Gender (_sex)', 'Female');
		await node.mapper.fill('Loyalty level (loyalty_level)', 'gold');
		await node.mapper.fill('Number of orders (orders_count)', '3');
		await node.mapper.choose('Wants the newsletter (newsletter)', 'Yes');
		await node.mapper.fill('Interests (interests)', '["tea", "coffee"]');

		await node.execute();
		await node.output.showTable();
		await eventually(async () => {
			expect(await node.output.items()).toEqual([
				{ success: 'true', duplicate: 'false', profile_id: imported()?.id },
			]);
		});
		expect(imported()?.data).toEqual({
			email: 'zoe@example.com',
			phones: ['+79001234567'],
			_fname: 'Zoe',
			_sex: 'female',
			loyalty_level: 'gold',
			orders_count: 3,
			newsletter: true,
			interests: ['tea', 'coffee'],
		});
		expect(shared.sandbox.state.scenarioEntries).toMatchObject([{ scenarioId: 12 }]);
	});

	story("take the values of the input's fields of the same names", async (editor) => {
		const person = { email: 'liv@example.com', _fname: 'Liv', orders_count: '7', unknown: 'x' };
		const parameters = { scenarioId: byId('12'), email: '={{ $json.email }}' };
		const node = await openImport(editor, parameters, [person]);
		await node.mapper.chooseMode('Map Automatically');
		await node.execute();
		await eventually(() => {
			expect(imported()?.data).toEqual({
				email: 'liv@example.com',
				_fname: 'Liv',
				orders_count: 7,
			});
		});
	});

	story('that take yes or no send nothing until somebody chooses', async (editor) => {
		const node = await openImport(editor, { email: 'zoe@example.com' });
		await pickScenario(node, 'New videos on your favorite channels (#12, database 1)');
		await node.mapper.add('Wants the newsletter (newsletter)');
		await node.mapper.fill('Name (_fname)', 'Zoe');
		await node.mapper.reloading(() => node.mapper.refresh());
		await node.execute();
		await eventually(() => {
			expect(imported()?.data).toEqual({ email: 'zoe@example.com', _fname: 'Zoe' });
		});
	});

	story('keep what is mapped when they cannot be loaded anew', async (editor) => {
		const node = await openImport(editor, { email: 'zoe@example.com' });
		await pickScenario(node, 'New videos on your favorite channels (#12, database 1)');
		await node.mapper.add('Loyalty level (loyalty_level)');
		await node.mapper.fill('Loyalty level (loyalty_level)', 'gold');
		shared.sandbox.fail({ kind: 'error', code: 403, text: 'No right', path: '/workflows/list' });
		await node.mapper.reloading(() => node.mapper.refresh());
		await node.execute();
		await eventually(() => {
			expect(imported()?.data).toMatchObject({ loyalty_level: 'gold' });
		});
	});

	story('say which value is not of its type, and nothing is sent', async (editor) => {
		const mapping = { mappingMode: 'autoMapInputData', value: null };
		const parameters = { scenarioId: byId('12'), email: 'liv@example.com', profileData: mapping };
		const node = await openImport(editor, parameters, [{ orders_count: 'many' }]);
		await node.mapper.chooseMode('Map Automatically');
		await node.execute();
		expect(await node.output.failure()).toContain("Number of orders' is not a number: many");
		expect(imported()).toBeUndefined();
	});
});
