import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { N8nInstallation } from '../../../scripts/n8n/install';
import { startN8n, type N8nInstance } from '../../../scripts/n8n/instance';
import { keepLog } from '../../../scripts/n8n/logs';
import { eventually } from './eventually';

/** A worker process. */
export class Worker {
	hasEnded = false;

	constructor(
		readonly name: string,
		private readonly instance: N8nInstance,
	) {
		void instance.ended.then(() => (this.hasEnded = true));
	}

	/** @returns whether it has taken up the execution */
	hasTakenUp(execution: string): boolean {
		return this.instance.log().includes(`Worker started execution ${execution} `);
	}

	/** Ends it in the middle of its work, as a crash or a lack of memory would. */
	async kill(): Promise<void> {
		this.instance.signal('SIGKILL');
		await this.instance.ended;
	}

	/** Stops the process without ending it, as a blocked event loop would. */
	hang(): void {
		this.instance.signal('SIGSTOP');
	}

	/** Lets it go on after {@link hang}. */
	goOn(): void {
		this.instance.signal('SIGCONT');
	}

	/** Keeps what it has printed, to look at after a failure. */
	keepLog(): Promise<void> {
		return keepLog(`queue-${this.name}`, this.instance);
	}

	/** Asks it to end, as `docker stop` does, and waits until it has. */
	stop(): Promise<void> {
		return this.instance.stop();
	}
}

interface WorkerOptions {
	readonly installation: N8nInstallation;
	/** Each worker gets a folder of its own in it. */
	readonly folder: string;
	/** The user folder of an n8n with the package in it. */
	readonly installed: string;
	readonly variables: NodeJS.ProcessEnv;
}

/** How many executions a worker runs at once. */
const EXECUTIONS_AT_ONCE = 2;

/** The worker processes of one n8n. */
export class Workers {
	private readonly all: Worker[] = [];

	constructor(private readonly options: WorkerOptions) {}

	/** Starts workers until so many run. */
	async ensure(count: number): Promise<void> {
		const missing = count - this.running.length;
		const first = this.all.length;
		const names = Array.from({ length: missing }, (_, n) => `worker-${String(first + n)}`);
		this.all.push(...(await Promise.all(names.map((name) => this.start(name)))));
	}

	/** @returns the running worker that has taken up an execution, once one has; never the `other` one */
	of(execution: string, other?: Worker): Promise<Worker> {
		return eventually(`a worker takes up execution ${execution}`, () =>
			this.running.find((worker) => worker !== other && worker.hasTakenUp(execution)),
		);
	}

	async stop(): Promise<void> {
		await Promise.all(this.running.map((worker) => worker.stop()));
		await Promise.all(this.all.map((worker) => worker.keepLog()));
	}

	private get running(): Worker[] {
		return this.all.filter(({ hasEnded }) => !hasEnded);
	}

	/** The package is installed in each worker's own folder, as each container would have it. */
	private async start(name: string): Promise<Worker> {
		const { installation, folder, installed, variables } = this.options;
		const userFolder = join(folder, name);
		const nodes = join('.n8n', 'nodes');
		await cp(join(installed, nodes), join(userFolder, nodes), { recursive: true });
		const instance = await startN8n({
			installation,
			userFolder,
			variables,
			command: ['worker', `--concurrency=${String(EXECUTIONS_AT_ONCE)}`],
			readyText: 'n8n worker is now ready',
		});
		return new Worker(name, instance);
	}
}
