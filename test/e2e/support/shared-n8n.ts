import { z } from 'zod';
import { N8nClient } from '../../../scripts/n8n/client';
import { N8nInstallation } from '../../../scripts/n8n/install';

const VARIABLE = 'ALTCRAFT_E2E';

const Addresses = z.object({
	/** A folder for all that the tests write; it goes away at the end. */
	folder: z.string(),
	/** The n8n that this run is for. */
	installation: N8nInstallation,
	n8nUrl: z.string(),
	/** The port that the examples' credential points to; a test's sandbox listens there. */
	sandboxPort: z.number(),
});

type Addresses = z.infer<typeof Addresses>;

/** Makes the addresses known to the test files, which Jest runs apart from the global setup. */
export function publishAddresses(addresses: Addresses): void {
	process.env[VARIABLE] = JSON.stringify(addresses);
}

/** @returns the addresses of the n8n that all test files share */
export function sharedAddresses(): Addresses {
	return Addresses.parse(JSON.parse(process.env[VARIABLE] ?? '{}'));
}

/** Signs in to the n8n that all test files share. */
export function sharedN8n(): Promise<N8nClient> {
	return N8nClient.signIn(sharedAddresses().n8nUrl);
}
