import { createHash } from 'node:crypto';
import type { Sandbox } from '../../../sandbox/server';
import { node } from '../../../scripts/n8n/chain';
import type { Execution } from '../../../scripts/n8n/execution';
import { outputOf } from '../../../scripts/n8n/execution';
import type { Workflow } from '../../../scripts/n8n/workflow';
import { exporting } from './nodes';

/** The hash of a contact that is put into the first suppression list. */
const BARRED = createHash('md5').update('nora@example.com').digest('hex');

export const barContact = ({ state }: Sandbox) =>
	state.suppressionLists[0]?.contacts.email.add(BARRED);

/** Nodes that have the list made into a file, take the file, and read what is in it. */
export const exportAndRead = (
	credentials: Workflow['nodes'][number]['credentials'],
): Workflow['nodes'] => [
	exporting(credentials),
	node('Unzip', 'n8n-nodes-base.compression', 1.1, {
		operation: 'decompress',
		binaryPropertyName: 'data',
		outputPrefix: 'file_',
	}),
	node('Read', 'n8n-nodes-base.extractFromFile', 1, {
		operation: 'text',
		binaryPropertyName: 'file_0',
		destinationKey: 'text',
		options: {},
	}),
];

/** Expects that they have read the contact. */
export function expectExported(execution: Execution): void {
	expect(outputOf(execution, 'Read')).toMatchObject([
		{ json: { text: expect.stringContaining(BARRED) as unknown } },
	]);
}
