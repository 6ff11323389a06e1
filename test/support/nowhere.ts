import { freePort, LOCALHOST } from '../../scripts/n8n/ports';

/** An address at which nobody listens. */
export const nowhere = async (): Promise<string> =>
	`http://${LOCALHOST}:${String(await freePort())}`;
