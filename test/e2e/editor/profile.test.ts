import { byId, chain } from '../../../scripts/n8n/chain';
import { eventually } from '../../../scripts/n8n/editor/eventually';
import { altcraft } from '../../../scripts/start/altcraft-node';
import { JOHN } from '../../sandbox/support';
import { useEditor } from './support/use-editor';

const { shared, story } = useEditor();

const SHOP = 'Shop customers (#1)';
/** Each node beside the one before, so that it can be clicked. */
const at = (place: number) => ({ position: [place * 260, 0] });
const john = () => shared.sandbox.state.profiles.get(JOHN)?.data;

describe('a profile', () => {
	story('is found by a field of the database, changed and seen again', async (editor) => {
		const workflow = chain(
			altcraft('Find', { resource: 'profile', operation: 'get' }, at(1)),
			altcraft('Change', { resource: 'profile', operation: 'update' }, at(2)),
			altcraft(
				'See',
				{
					...{ resource: 'profile', operation: 'get', databaseId: byId('1') },
					email: 'john@example.com',
				},
				at(3),
			),
		);
		await editor.openWorkflow(await shared.n8n.createWorkflow(workflow));

		const find = await editor.openNode('Find');
		await find.locator('Database').open();
		await find.locator('Database').pick(SHOP);
		await find.field('Match Profile By').choose('Custom Field');
		await find.field('Field Name or ID').choose('Id in the CRM (CRM_ID)');
		await find.field('Field Value').fill('123420');
		await find.execute();
		await find.output.showTable();
		await eventually(async () => {
			const found = { id: JOHN, email: 'john@example.com', _city: 'Ryazan' };
			expect(await find.output.items()).toMatchObject([found]);
		});
		await find.close();

		const change = await editor.openNode('Change');
		await change.locator('Database').open();
		await change.mapper.reloading(() => change.locator('Database').pick(SHOP));
		await change.field('Email').fill('john@example.com');
		await change.mapper.add('City (_city)');
		await change.mapper.fill('City (_city)', 'Moscow');
		const row = await change.field('Field Changes').addRow();
		await row.field('Field Name or ID').choose('Number of orders (orders_count)');
		await row.field('Action').choose('Increase or Decrease By');
		await row.field('Value').fill('1');
		await change.execute();
		await eventually(() => {
			expect(john()).toMatchObject({ _city: 'Moscow', orders_count: 13, _lname: 'Doe' });
		});
		await change.output.waitForItems();
		await change.close();

		const see = await editor.openNode('See');
		await see.execute();
		await see.output.showTable();
		await eventually(async () => {
			expect(await see.output.items()).toMatchObject([{ id: JOHN, _city: 'Moscow' }]);
		});
	});
});
