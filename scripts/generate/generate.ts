import { startSandbox } from '../../sandbox/server';
import { stopEngine } from '../engine/run';
import { formatted } from './files';
import type { Place } from './nodes';
import { PLACES } from './nodes';
import type { Recording } from './record';
import { record } from './record';
import { samplesOf } from './samples';
import { outputSchema } from './schema';

/** The texts of generated files, by their paths from the root. */
export type Files = Map<string, string>;

/** Folders that hold generated files alone. */
export const GENERATED_FOLDERS: readonly string[] = ['nodes/Altcraft/__schema__/v1.0.0'];

/**
 * All generated files, as they should be.
 *
 * @throws an error with all that somebody has to write first
 */
export async function generate(): Promise<Files> {
	const missing = PLACES.filter(({ resource, operation }) => {
		return samplesOf(resource.value, operation.value) === undefined;
	}).map(({ key }) => `a sample of ${key}, in scripts/generate/samples/`);
	if (missing.length > 0) throw new Error(`Still to be written:\n${missing.join('\n')}`);
	const texts: Array<[path: string, text: string]> = [];
	for (const { place, sample } of await recordAll()) {
		texts.push([
			`nodes/${place.of.folder}/__schema__/v1.0.0/${place.resource.value}/${place.operation.value}.json`,
			JSON.stringify(outputSchema(sample.items), null, '\t'),
		]);
	}
	const files: Files = new Map();
	for (const [path, text] of texts) files.set(path, await formatted(path, text));
	return files;
}

interface Recorded {
	place: Place;
	/** What became of its sample. */
	sample: Recording;
}

async function recordAll(): Promise<Recorded[]> {
	const sandbox = await startSandbox();
	try {
		const recorded: Recorded[] = [];
		for (const place of PLACES) {
			const samples = samplesOf(place.resource.value, place.operation.value);
			if (samples === undefined) continue;
			recorded.push({
				place,
				sample: await record(sandbox, place, { parameters: samples.sample }),
			});
		}
		return recorded;
	} finally {
		await sandbox.close();
		stopEngine();
	}
}
