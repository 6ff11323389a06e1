import { eventually } from '../../../scripts/n8n/editor/eventually';
import { useEditor } from './support/use-editor';

const { story } = useEditor();

/** The fields that each mode shows, by their labels. */
const MODES = {
	'Custom Field': ['Field Name or ID', 'Field Value'],
	'Custom Field of Subscription': ['Field Name', 'Field Value'],
	'Custom Query': ['Custom Query'],
	Email: ['Email'],
	'Email of Profile': ['Email'],
	'Email of Subscription': ['Email'],
	'Email or Phone': ['Email', 'Phone'],
	'Email or Phone of Subscription': ['Email', 'Phone'],
	Phone: ['Phone'],
	'Phone of Subscription': ['Phone'],
	'Profile ID': ['Profile ID'],
	'Push Subscription': ['Provider', 'Subscription ID'],
};
const MODE = 'Match Profile By';
const BEFORE = ['Resource', 'Operation', 'Scenario', MODE];
const IMPORTED = ['Profile Data', 'Subscriptions'];
const OPTIONAL = ['Additional Fields', 'Options'];

/** The operations and their fields below those of the mode. */
const OPERATIONS = [
	{ action: 'Start scenario for profile', after: OPTIONAL, hasQuery: true },
	{
		action: 'Import profile and start scenario',
		after: [...IMPORTED, ...OPTIONAL],
		hasQuery: false,
	},
	{
		action: 'Import many profiles and start scenario',
		after: [...IMPORTED, 'Run in Background', ...OPTIONAL],
		hasQuery: false,
	},
];

describe.each(OPERATIONS)('$action', ({ action, after, hasQuery }) => {
	story('shows exactly the fields of each matching mode', async (editor) => {
		const modes = Object.entries(MODES).filter(([mode]) => hasQuery || mode !== 'Custom Query');
		const node = await editor.addAltcraft(action);
		expect(await node.field(MODE).options()).toEqual(modes.map(([mode]) => mode));
		for (const [mode, fields] of modes) {
			await node.field(MODE).choose(mode);
			await eventually(async () => {
				const shown = [mode, ...(await node.labels())];
				expect(shown).toEqual([mode, ...BEFORE, ...fields, ...after]);
			});
		}
	});
});
