import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { n8nEnvironment } from './environment';
import { guardChild } from './guardian';
import type { N8nInstallation } from './install';
import { freePort, LOCALHOST } from './ports';
import { HAS_PROCESS_GROUPS, signalGroup } from './process-group';

/** How to start an n8n. */
export interface N8nOptions {
	installation: N8nInstallation;
	/** The folder that holds `.n8n`: the database, settings and installed nodes. */
	userFolder: string;
	/** Default: any free one. */
	port?: number;
	/** Further environment variables, for example of the queue mode. */
	variables?: NodeJS.ProcessEnv;
	/** n8n's command, default `start`; `worker` in queue mode. */
	command?: readonly string[];
	/** The text in its log that tells that it is ready. */
	readyText?: string;
}

/** A running n8n. */
export interface N8nInstance {
	url: string;
	/** @returns all it has printed */
	log(): string;
	/** Resolves when it has ended, however that came. */
	ended: Promise<void>;
	/** Ends it and all it has started; does nothing when it has ended. */
	stop(): Promise<void>;
	/** Sends a signal to it and all it has started: SIGKILL is a crash, SIGSTOP until SIGCONT a process that hangs. */
	signal(name: NodeJS.Signals): void;
}

const START_TIMEOUT = 180_000;
const STOP_TIMEOUT = 15_000;
/** /healthz answers before the routes exist; after this line all of them do. */
const READY_TEXT = 'Editor is now accessible';

/**
 * Starts n8n and waits until it answers.
 * @throws when it ends early or does not get ready within three minutes; the message holds its log
 */
export async function startN8n(options: N8nOptions): Promise<N8nInstance> {
	const { installation, userFolder, variables, command = ['start'] } = options;
	const port = options.port ?? (await freePort());
	await mkdir(userFolder, { recursive: true });
	const child = spawn(installation.node, [installation.script, ...command], {
		cwd: userFolder,
		detached: HAS_PROCESS_GROUPS,
		env: n8nEnvironment({
			userFolder,
			installation,
			port,
			brokerPort: await freePort(),
			...(variables && { variables }),
		}),
		stdio: ['ignore', 'pipe', 'pipe'],
		windowsHide: true,
	});
	guardChild(child);
	let log = '';
	const append = (chunk: Buffer) => (log += chunk.toString());
	child.stdout.on('data', append);
	child.stderr.on('data', append);
	const ended = new Promise<void>((resolve) => {
		child.once('error', () => {
			resolve();
		});
		child.once('close', () => {
			resolve();
		});
	});

	let stopping: Promise<void> | undefined;
	const instance: N8nInstance = {
		url: `http://${LOCALHOST}:${String(port)}`,
		log: () => log,
		ended,
		stop: () => (stopping ??= end(child, ended)),
		signal: (name) => {
			signalGroup(child, name);
		},
	};
	try {
		await waitForText(instance, options.readyText ?? READY_TEXT);
	} catch (error) {
		await instance.stop();
		throw error;
	}
	return instance;
}

async function waitForText(instance: N8nInstance, text: string): Promise<void> {
	const state = { ended: false };
	void instance.ended.then(() => (state.ended = true));
	const deadline = Date.now() + START_TIMEOUT;
	while (!instance.log().includes(text)) {
		if (state.ended)
			throw new Error(`n8n ended before it was ready. It printed:\n${instance.log()}`);
		if (Date.now() > deadline)
			throw new Error(`n8n did not get ready. It printed:\n${instance.log()}`);
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}

async function end(child: ChildProcess, ended: Promise<void>): Promise<void> {
	const timer = setTimeout(() => {
		signalGroup(child, 'SIGKILL');
	}, STOP_TIMEOUT);
	// n8n ends its task runner itself when it is asked politely.
	child.kill('SIGTERM');
	await ended;
	clearTimeout(timer);
	signalGroup(child, 'SIGKILL');
}
