import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import { npmScript } from '../../../scripts/n8n/npm';
import { pack, packAndUnpack } from '../../../scripts/n8n/pack';

interface Published {
	readonly tarball: Buffer;
	/** npm's own checksum, which n8n takes as `checksum`. */
	readonly integrity: string;
}

/** A registry of one package, and an npm that asks no other one. */
export interface Registry {
	/** The checksum of a version. */
	checksum(version: string): string;
	/** What n8n has to be started with, so that its npm asks this registry. */
	readonly variables: NodeJS.ProcessEnv;
	close(): void;
}

/** The package's name. */
export const PACKAGE = 'n8n-nodes-altcraft';

/**
 * Publishes versions of the package that differ by nothing but their numbers. n8n takes another registry than npm's only
 * with a license, so that its calls of npm go to this one by the npm that is found first.
 * @param folder an empty one
 */
export async function startRegistry(
	repository: string,
	folder: string,
	versions: readonly string[],
): Promise<Registry> {
	const published = new Map<string, Published>();
	for (const version of versions) {
		published.set(version, await publish(repository, join(folder, version), version));
	}
	const server = createServer((request, response) => {
		const { host = '' } = request.headers;
		const manifest = (version: string, { integrity }: Published) => ({
			name: PACKAGE,
			version,
			dist: { integrity, tarball: `http://${host}/${PACKAGE}/-/${PACKAGE}-${version}.tgz` },
		});
		const [, name, part, file] = decodeURIComponent(request.url ?? '').split('/');
		const version = part === '-' ? file?.replace(`${PACKAGE}-`, '').replace('.tgz', '') : part;
		const found = published.get(version ?? '');
		if (name !== PACKAGE || (version !== undefined && found === undefined)) {
			response.writeHead(404).end('{}');
		} else if (version === undefined || found === undefined) {
			const all = [...published].map(([one, its]) => [one, manifest(one, its)] as const);
			const body = {
				name: PACKAGE,
				'dist-tags': { latest: versions.at(-1) },
				versions: Object.fromEntries(all),
			};
			response.end(JSON.stringify(body));
		} else if (part === '-') response.end(found.tarball);
		else response.end(JSON.stringify(manifest(version, found)));
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	const bin = join(folder, 'bin');
	await writeNpm(bin, `http://127.0.0.1:${String(port)}`);
	return {
		checksum: (version) => {
			const found = published.get(version);
			if (found === undefined) throw new Error(`There is no version ${version}`);
			return found.integrity;
		},
		variables: {
			PATH: [bin, dirname(process.execPath), process.env.PATH].filter(Boolean).join(delimiter),
			// What n8n asks npm's registry and its own site by itself comes to nothing, as without a network.
			HTTPS_PROXY: 'http://127.0.0.1:9',
			NO_PROXY: '127.0.0.1',
		},
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}

async function publish(repository: string, folder: string, version: string): Promise<Published> {
	const [unpacked, packed] = [join(folder, 'unpacked'), join(folder, 'packed')];
	for (const one of [unpacked, packed]) await mkdir(one, { recursive: true });
	const sources = await packAndUnpack(repository, unpacked);
	const path = join(sources, 'package.json');
	const manifest = JSON.parse(await readFile(path, 'utf8')) as object;
	await writeFile(path, JSON.stringify({ ...manifest, version }));
	const tarball = await readFile(await pack(sources, packed));
	const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
	return { tarball, integrity };
}

/** An npm that replaces the registry in what it is told. */
async function writeNpm(bin: string, registry: string): Promise<void> {
	const path = join(bin, 'npm');
	await mkdir(bin);
	await writeFile(
		path,
		[
			'#!/bin/sh',
			'for argument do',
			'shift',
			`case "$argument" in --registry=*) argument="--registry=${registry}" ;; esac`,
			'set -- "$@" "$argument"',
			'done',
			`exec "${process.execPath}" "${npmScript()}" "$@"`,
			'',
		].join('\n'),
	);
	await chmod(path, 0o755);
}
