import { fork, type ForkOptions, type Serializable } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';

const Arrived = z.tuple([z.unknown()]).rest(z.unknown());

/** A process of its own that answers each message with one. */
export interface Child {
	/** What it has said by itself once it was ready. */
	greeting: unknown;
	/** @throws when it ends instead of answering */
	ask(message: Serializable): Promise<unknown>;
	/** Closes the channel, upon which it ends. */
	stop(): Promise<void>;
}

/** Starts a script and waits for its first message. */
export async function startChild(
	script: string,
	parameters: readonly string[],
	options: ForkOptions,
): Promise<Child> {
	const child = fork(script, parameters, options);
	const exited = once(child, 'exit');
	const answer = async (): Promise<unknown> => {
		const ended = exited.then(() => {
			throw new Error(`${script} has ended by itself`);
		});
		const [message] = Arrived.parse(await Promise.race([once(child, 'message'), ended]));
		return message;
	};
	return {
		greeting: await answer(),
		ask: (message) => {
			const answered = answer();
			child.send(message);
			return answered;
		},
		stop: async () => {
			if (child.connected) child.disconnect();
			await exited;
		},
	};
}
