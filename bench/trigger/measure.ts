import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { N8nClient } from '../../scripts/n8n/client';
import type { N8nInstallation } from '../../scripts/n8n/install';
import { startN8n, type N8nInstance } from '../../scripts/n8n/instance';
import { findChild } from '../memory';
import { observe, type Cost } from './cost';
import { NUMBER_PATTERN } from './events';
import type { Load, Trial } from './trials';
import { NEXT, toReceiver, type Method } from './methods';
import { send, type Answer } from './send';
import { openStoredExecutions, type Output, type StoredExecutions } from './stored-executions';

/** What a method made of a load. */
export interface Measurement extends Cost {
	answers: Answer[];
	/** Executions that ended well. */
	succeeded: number;
	/** Executions that had not ended when none had for a minute. */
	unended: number;
	/** Events that the node behind the trigger has put out. */
	arrived: Output;
	/** From the first request until the last execution had ended, in milliseconds. */
	duration: number;
}

/** Where to run an n8n. */
export interface Place {
	installation: N8nInstallation;
	/** Holds an n8n that was started before and has stored nothing yet. Each measurement has a copy. */
	template: string;
}

/** n8n deletes all but the last 10,000 executions otherwise. */
const VARIABLES = { EXECUTIONS_DATA_PRUNE: 'false' };
const POLLING_INTERVAL = 50;
/** For as long no execution ends before what is missing counts as lost, in milliseconds. */
const PATIENCE = 60_000;

/** Starts n8n once in a folder, so that its database and its owner are there. */
export async function makeTemplate({ installation, template }: Place): Promise<void> {
	const n8n = await startN8n({ installation, userFolder: template });
	try {
		await N8nClient.signIn(n8n.url);
	} finally {
		await n8n.stop();
	}
}

/** Puts a method under a load, in a new n8n. */
export async function measure(
	place: Place,
	method: Method,
	{ load, warmUp, variables }: Omit<Trial, 'methods'>,
): Promise<Measurement> {
	return inNewN8n(place, variables, async (n8n, executions) => {
		const laboratory = { n8n, executions, method };
		await run(laboratory, warmUp);
		const pid = findChild(place.installation.script);
		const ran = await observe(pid, () => run(laboratory, load));
		await n8n.stop();
		return { ...ran, arrived: await executions.output(ran.workflow, NEXT, NUMBER_PATTERN) };
	});
}

async function inNewN8n<Result>(
	{ installation, template }: Place,
	variables: NodeJS.ProcessEnv | undefined,
	work: (n8n: N8nInstance, executions: StoredExecutions) => Promise<Result>,
): Promise<Result> {
	const userFolder = await mkdtemp(join(tmpdir(), 'altcraft-bench-'));
	try {
		await cp(template, userFolder, { recursive: true, verbatimSymlinks: true });
		const n8n = await startN8n({
			installation,
			userFolder,
			variables: { ...VARIABLES, ...variables },
		});
		try {
			const executions = await openStoredExecutions(installation.node, userFolder);
			try {
				return await work(n8n, executions);
			} finally {
				await executions.close();
			}
		} finally {
			await n8n.stop();
		}
	} finally {
		await rm(userFolder, { recursive: true });
	}
}

interface Laboratory {
	n8n: N8nInstance;
	executions: StoredExecutions;
	method: Method;
}

/** Sends a load to a new workflow, and waits until all of its executions have ended. */
async function run({ n8n, executions, method }: Laboratory, load: Load) {
	const client = await N8nClient.signIn(n8n.url);
	const credentialId = method.credential && (await client.createCredential(method.credential));
	const receiver = toReceiver(method, credentialId);
	const workflow = await client.createWorkflow(receiver.workflow);
	await client.activateWorkflow(workflow);
	const begin = Date.now();
	let unended = 0;
	const wait = async (begun: number) => {
		// What was given up once is not waited for again.
		unended = Math.max(0, begun - (await ended(executions, workflow, begun - unended)));
	};
	const answers = await send(load, { url: n8n.url + receiver.path, headers: method.headers }, wait);
	await wait(load.requests);
	const { succeeded, last } = await executions.ended(workflow);
	return { workflow, answers, succeeded, unended, duration: last - begin };
}

/**
 * Waits until so many executions have ended, or none has for a while.
 *
 * @returns how many have ended
 */
async function ended(
	executions: StoredExecutions,
	workflow: string,
	expected: number,
): Promise<number> {
	let before = -1;
	let since = Date.now();
	for (;;) {
		const { executions: count } = await executions.ended(workflow);
		if (count >= expected) return count;
		if (count !== before) {
			before = count;
			since = Date.now();
		}
		if (Date.now() - since > PATIENCE) return count;
		await pause(POLLING_INTERVAL);
	}
}
