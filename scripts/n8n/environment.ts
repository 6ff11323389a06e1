import { delimiter, dirname } from 'node:path';
import type { N8nInstallation } from './install';
import { LOCALHOST } from './ports';

/** What one n8n process needs to know. */
export interface EnvironmentOptions {
	/** The folder that holds `.n8n`. */
	userFolder: string;
	installation: N8nInstallation;
	port: number;
	/** The port on which n8n hands JavaScript to its task runner: each process needs its own. */
	brokerPort: number;
	/** Further variables, which win over the rest. */
	variables?: NodeJS.ProcessEnv;
}

/** Settings of the developer's own n8n, npm and test runner, which must not reach this one. */
const FOREIGN =
	/^(N8N_|DB_|EXECUTIONS_|QUEUE_|OFFLOAD_|CREDENTIALS_|npm_|JEST_|TS_NODE_|TSX_|E2E_)/;
const FOREIGN_NAMES = new Set(['NODE_ENV', 'NODE_OPTIONS', 'FORCE_COLOR']);

/** A fixed key keeps credentials that were imported once readable. It protects a sandbox's made-up tokens. */
const ENCRYPTION_KEY = 'altcraft-sandbox-only';

/** @returns the environment of an n8n that stays on this machine and off the network */
export function n8nEnvironment(options: EnvironmentOptions): NodeJS.ProcessEnv {
	const { userFolder, installation, port, brokerPort, variables } = options;
	const { node, version } = installation;
	const own = Object.entries(process.env).filter(
		([name]) => !FOREIGN.test(name) && !FOREIGN_NAMES.has(name),
	);
	return {
		...Object.fromEntries(own),
		PATH: [dirname(node), process.env.PATH].filter(Boolean).join(delimiter),
		GENERIC_TIMEZONE: 'UTC',
		N8N_DIAGNOSTICS_ENABLED: 'false',
		// This module fetches a list from n8n's site at each start; n8n 1 does not know it, and would not start.
		...(!version.startsWith('1.') && { N8N_DISABLED_MODULES: 'mcp-registry' }),
		N8N_DYNAMIC_BANNERS_ENABLED: 'false',
		N8N_ENCRYPTION_KEY: ENCRYPTION_KEY,
		N8N_HIRING_BANNER_ENABLED: 'false',
		N8N_LISTEN_ADDRESS: LOCALHOST,
		N8N_HOST: LOCALHOST,
		N8N_PERSONALIZATION_ENABLED: 'false',
		N8N_PORT: String(port),
		N8N_RUNNERS_BROKER_PORT: String(brokerPort),
		N8N_SECURE_COOKIE: 'false',
		N8N_TEMPLATES_ENABLED: 'false',
		N8N_UNVERIFIED_PACKAGES_ENABLED: 'true',
		N8N_USER_FOLDER: userFolder,
		N8N_VERIFIED_PACKAGES_ENABLED: 'false',
		N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
		NO_COLOR: '1',
		// n8n leaves an empty folder in the system's temporary folder otherwise.
		TEMP: userFolder,
		TMPDIR: userFolder,
		...variables,
	};
}
