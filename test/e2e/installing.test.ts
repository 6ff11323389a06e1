import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chain, TRIGGER } from '../../scripts/n8n/chain';
import { failureOf, outputOf } from '../../scripts/n8n/execution';
import { chosenMajor } from '../../scripts/n8n/versions';
import { REPOSITORY } from '../../scripts/start/examples';
import { starting } from './support/nodes';
import { OWN_N8N_TIMEOUT, useOwnN8n, type OwnN8n } from './support/own-n8n';
import { PACKAGE, startRegistry, type Registry } from './support/registry';
import { sharedAddresses } from './support/shared-n8n';

/** Two versions of the package, which differ by their numbers alone. */
const [OLDER, NEWER] = ['0.1.0', '0.2.0'];

/** In milliseconds: some n8ns, one after another. */
const SEVERAL_STARTS = 2 * OWN_N8N_TIMEOUT;

/** n8n 1 does not take packages from its environment, and installs in another way. */
const sinceN8n2 = chosenMajor() < 2 ? describe.skip : describe;

let registry: Registry | undefined;
const variables = () => {
	if (registry === undefined) throw new Error('Available within tests alone');
	return registry.variables;
};
const checksum = (version: string) => registry?.checksum(version);
beforeAll(async () => {
	const folder = join(sharedAddresses().folder, 'registry');
	await mkdir(folder);
	registry = await startRegistry(REPOSITORY, folder, [OLDER, NEWER]);
}, OWN_N8N_TIMEOUT);
afterAll(() => registry?.close());

/** The version that lies in n8n's folder; undefined without the package. */
async function installedVersion(userFolder: string): Promise<string | undefined> {
	const path = join(userFolder, '.n8n', 'nodes', 'node_modules', PACKAGE, 'package.json');
	if (!existsSync(path)) return undefined;
	return (JSON.parse(await readFile(path, 'utf8')) as { version: string }).version;
}

/** A workflow of the node, with a credential of this n8n. */
const workflowFor = async ({ credentials }: OwnN8n, options: Record<string, unknown> = {}) =>
	chain(starting(await credentials(), { options }));

/** Expects that the node runs in an n8n. */
async function expectItRuns(n8n: OwnN8n): Promise<void> {
	const workflow = await n8n.client.createWorkflow(await workflowFor(n8n));
	expect(failureOf(await n8n.client.execute(workflow, TRIGGER))).toBeUndefined();
	expect(n8n.sandbox.state.scenarioEntries).toHaveLength(1);
}

sinceN8n2("installed by n8n's environment", () => {
	const own = useOwnN8n('by-environment', { installed: false });
	const declare = (...packages: object[]) => ({
		...variables(),
		N8N_COMMUNITY_PACKAGES_MANAGED_BY_ENV: 'true',
		N8N_COMMUNITY_PACKAGES: JSON.stringify(packages),
		N8N_UNVERIFIED_PACKAGES_ENABLED: 'false',
	});
	const startWith = (version: string) =>
		own.start(declare({ name: PACKAGE, version, checksum: checksum(version) }));

	it(
		'is installed at the start, updated, taken back and removed; credentials and workflows stay',
		async () => {
			const first = await startWith(OLDER);
			expect(await installedVersion(own.userFolder())).toBe(OLDER);
			await expectItRuns(first);
			// It needs no platform: that of the next n8n has another address.
			const kept = await first.client.createWorkflow(await workflowFor(first, { checkOnly: true }));
			await expect(first.client.uninstallPackage(PACKAGE)).rejects.toThrow(
				'managed via environment variables',
			);
			await own.stop();

			for (const version of [NEWER, OLDER]) {
				const next = await startWith(version);
				expect(await installedVersion(own.userFolder())).toBe(version);
				await expectItRuns(next);
				const [item] = outputOf(await next.client.execute(kept, TRIGGER), 'Start');
				expect(item?.json).toMatchObject({ checked: true });
				await own.stop();
			}

			const last = await own.start(declare());
			expect(await installedVersion(own.userFolder())).toBeUndefined();
			expect(last.instance.log()).toContain(`Removed community package '${PACKAGE}'`);
			await expect(last.client.execute(kept, TRIGGER)).rejects.toThrow('Unrecognized node type');
		},
		SEVERAL_STARTS,
	);

	it(
		'is not installed with the checksum of another version, while n8n starts',
		async () => {
			const { instance } = await own.start(
				declare({ name: PACKAGE, version: OLDER, checksum: checksum(NEWER) }),
			);
			expect(instance.log()).toContain(`Failed to install community package '${PACKAGE}@${OLDER}'`);
			expect(await installedVersion(own.userFolder())).toBeUndefined();
		},
		OWN_N8N_TIMEOUT,
	);

	it(
		'keeps n8n from starting without a checksum, where unverified packages are off',
		async () => {
			await expect(own.start(declare({ name: PACKAGE, version: OLDER }))).rejects.toThrow(
				'no checksum available',
			);
		},
		OWN_N8N_TIMEOUT,
	);
});

sinceN8n2('installed on the page Community nodes', () => {
	const own = useOwnN8n('by-hand', { installed: false });

	it(
		'is updated, taken back and uninstalled there',
		async () => {
			const n8n = await own.start({ ...variables(), N8N_UNVERIFIED_PACKAGES_ENABLED: 'true' });
			const changes = [
				['install', OLDER],
				['update', NEWER],
				['update', OLDER],
			] as const;
			for (const [how, version] of changes) {
				await n8n.client.changePackage(how, PACKAGE, version);
				expect(await installedVersion(own.userFolder())).toBe(version);
			}
			await expectItRuns(n8n);
			await n8n.client.uninstallPackage(PACKAGE);
			expect(await installedVersion(own.userFolder())).toBeUndefined();
		},
		OWN_N8N_TIMEOUT,
	);

	it(
		'is not installed where unverified packages are off',
		async () => {
			const n8n = await own.start({ ...variables(), N8N_UNVERIFIED_PACKAGES_ENABLED: 'false' });
			await expect(n8n.client.changePackage('install', PACKAGE, OLDER)).rejects.toThrow(
				'unverified community packages is forbidden',
			);
		},
		OWN_N8N_TIMEOUT,
	);
});
