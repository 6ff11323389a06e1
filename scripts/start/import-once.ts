import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { importIntoN8n } from '../n8n/import';
import type { N8nInstallation } from '../n8n/install';
import type { Progress } from '../n8n/progress';
import { readExamples, sandboxCredential, webhookCredential } from './examples';
import { publishWorkflow } from './publish-workflow';

const Hashes = z.record(z.string());

/** Where the sandbox's n8n lives, and what was imported into it. */
export interface ImportPlace {
	userFolder: string;
	/** The file that holds the hashes of what was imported. */
	memory: string;
	sandboxUrl: string;
}

/**
 * Imports the sandbox's credentials and the examples into n8n: those that are new or have changed since
 * the last time, so that what a person has changed in n8n stays. Examples that are active in their files
 * become active.
 */
export async function importOnce(
	installation: N8nInstallation,
	{ userFolder, memory, sandboxUrl }: ImportPlace,
	progress: Progress,
): Promise<void> {
	const before = await readHashes(memory);
	const after = new Map<string, string>();
	const isChanged = (name: string, content: unknown) => {
		const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
		after.set(name, hash);
		return before[name] !== hash;
	};
	const credentials = [sandboxCredential(sandboxUrl), webhookCredential()].filter((credential) =>
		isChanged(credential.type, credential),
	);
	const workflows = (await readExamples())
		.filter(({ file, workflow }) => isChanged(file, workflow))
		.map(({ workflow }) => workflow);
	if (credentials.length + workflows.length === 0) return;

	await progress.during('Importing the credentials and the example workflows', async () => {
		await importIntoN8n(installation, userFolder, { credentials, workflows });
		for (const { id } of workflows.filter(({ active }) => active === true)) {
			await publishWorkflow(installation, userFolder, id);
		}
	});
	await mkdir(dirname(memory), { recursive: true });
	await writeFile(memory, JSON.stringify(Object.fromEntries(after), undefined, '\t'));
}

async function readHashes(memory: string): Promise<Readonly<Record<string, string>>> {
	try {
		return Hashes.parse(JSON.parse(await readFile(memory, 'utf8')));
	} catch {
		// Nothing was imported yet.
		return {};
	}
}
