import { loadNodes } from '../../scripts/n8n/load-nodes';
import { sharedAddresses } from './support/shared-n8n';

// What n8n's dependencies expect beside them (their peers) is not installed unless the n8n version's package.json names it.
it.concurrent.each(['n8n-nodes-base', '@n8n/n8n-nodes-langchain'])(
	'every node of %s loads',
	async (name) => {
		const { loaded, failures } = await loadNodes(sharedAddresses().installation, name);

		expect(failures).toEqual([]);
		expect(loaded).toBeGreaterThan(50);
	},
);
