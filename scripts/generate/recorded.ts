import { PAUSES } from '../../nodes/shared/transport/pauses';
import { startSandbox } from '../../sandbox/server';
import { stopEngine } from '../engine/run';
import type { Place } from './nodes';
import { PLACES } from './nodes';
import type { Recording } from './record';
import { record } from './record';
import { samplesOf } from './samples';
import type { Example, Sample } from './samples/sample';
import type { Both } from './texts/language';

/** An operation with what became of its samples. */
export interface Recorded {
	place: Place;
	sample: Recording;
	/** What the reference shows: the examples, or else the sample. */
	examples: Array<{ title?: Both; recording: Recording }>;
}

/** All operations whose samples the sandbox takes, and what is wrong with the others. */
export async function recordAll(): Promise<{ recorded: Recorded[]; problems: string[] }> {
	// It takes looks, not time, until a task of the sandbox is done.
	PAUSES.firstLook = 10;
	const sandbox = await startSandbox();
	const recorded: Recorded[] = [];
	const problems: string[] = [];
	try {
		for (const place of PLACES) {
			const samples = samplesOf(place.resource.value, place.operation.value);
			if (samples === undefined) {
				problems.push(`a sample of ${place.key}, in scripts/generate/samples/`);
				continue;
			}
			try {
				const run = async (sample: Sample) => await record(sandbox, place, sample);
				const sample = await run({ parameters: samples.sample });
				recorded.push({
					place,
					sample,
					examples: await runAll(samples.examples ?? [], run, sample),
				});
			} catch (error) {
				problems.push(error instanceof Error ? error.message : String(error));
			}
		}
	} finally {
		await sandbox.close();
		stopEngine();
	}
	return { recorded, problems };
}

async function runAll(
	examples: readonly Example[],
	run: (sample: Sample) => Promise<Recording>,
	sample: Recording,
): Promise<Recorded['examples']> {
	if (examples.length === 0) return [{ recording: sample }];
	const all: Recorded['examples'] = [];
	for (const example of examples) all.push({ title: example.title, recording: await run(example) });
	return all;
}
