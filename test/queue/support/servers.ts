import { chown, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort, LOCALHOST } from '../../../scripts/n8n/ports';
import { runCommand } from '../../../scripts/n8n/run-command';
import type { Binaries } from './binaries';
import { startServer, type Server } from './server';

const DATABASE_USER = 'n8n';

/** Starts Redis, which keeps the queue in memory alone. */
export async function startRedis({ redis }: Binaries): Promise<Server> {
	const port = await freePort();
	const where = ['--bind', LOCALHOST, '--port', String(port)];
	return startServer({
		command: [redis, ...where, '--save', '', '--appendonly', 'no'],
		port,
		readyText: 'Ready to accept connections',
	});
}

/**
 * Starts PostgreSQL on a new data folder.
 * @param folder the user `postgres` must be able to reach it
 */
export async function startPostgres(
	{ postgres, initdb }: Binaries,
	folder: string,
): Promise<Server> {
	const data = join(folder, 'postgres');
	await mkdir(data);
	const run = await asDatabaseUser(data);
	const [initialize, ...options] = run([initdb, '-D', data, '-U', DATABASE_USER]);
	const settings = ['--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
	await runCommand(initialize ?? initdb, [...options, ...settings], { folder: '/' });

	const port = await freePort();
	const only = ['listen_addresses=' + LOCALHOST, 'unix_socket_directories=', 'fsync=off'];
	const parameters = only.flatMap((setting) => ['-c', setting]);
	return startServer({
		command: run([postgres, '-D', data, '-p', String(port), ...parameters]),
		port,
		readyText: 'ready to accept connections',
	});
}

/** PostgreSQL refuses to run as root: its own user runs it then, to whom the folder goes. */
async function asDatabaseUser(data: string): Promise<(command: string[]) => string[]> {
	if (process.getuid?.() !== 0) return (command) => command;
	const id = async (option: string) =>
		Number(await runCommand('id', [option, 'postgres'], { folder: '/' }));
	await chown(data, await id('-u'), await id('-g'));
	return (command) => [
		'setpriv',
		'--reuid=postgres',
		'--regid=postgres',
		'--clear-groups',
		...command,
	];
}

/** @returns the variables that put an n8n process on the queue */
export function queueVariables(redis: Server, postgres: Server): NodeJS.ProcessEnv {
	return {
		DB_TYPE: 'postgresdb',
		DB_POSTGRESDB_HOST: LOCALHOST,
		DB_POSTGRESDB_PORT: String(postgres.port),
		DB_POSTGRESDB_DATABASE: 'postgres',
		DB_POSTGRESDB_USER: DATABASE_USER,
		EXECUTIONS_MODE: 'queue',
		OFFLOAD_MANUAL_EXECUTIONS_TO_WORKERS: 'true',
		QUEUE_BULL_REDIS_HOST: LOCALHOST,
		QUEUE_BULL_REDIS_PORT: String(redis.port),
		...NOTICES_DEAD_WORKERS_SOON,
	};
}

/**
 * In milliseconds; n8n's own values are a minute, ten seconds and half a minute. With a shorter lock, n8n takes a worker
 * for dead that is only busy.
 */
const NOTICES_DEAD_WORKERS_SOON = {
	QUEUE_WORKER_LOCK_DURATION: '10000',
	QUEUE_WORKER_LOCK_RENEW_TIME: '500',
	QUEUE_WORKER_STALLED_INTERVAL: '1000',
};
