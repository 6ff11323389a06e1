import { judgeBlocks, judgeFiles, judgeMemory, judgeTimes, type Goal } from './goals';
import type { Place } from './measure';
import { blocksOf, files, memoryOf, products, profiles, timesOf, type Form } from './plan';
import { blocksTable, filesTable, memoryTable, timesTable } from './report';
import { eachInItsOwn, inOneProcess } from './rounds';

/** What a part of the benchmark has found. */
export interface Findings {
	/** In Markdown. */
	tables: readonly string[];
	goals: readonly Goal[];
}

/** Measures one thing, by itself or after the others. */
type Part = (place: Place, form: Form) => Promise<Findings>;

/** All parts, by the names that `--only` takes. */
export const PARTS: Readonly<Record<string, Part>> = {
	async times(place, form) {
		const times = await inOneProcess(place, timesOf(form));
		return { tables: [timesTable(times)], goals: judgeTimes(times) };
	},
	async memory(place, form) {
		const memory = await eachInItsOwn(place, 'Memory', memoryOf(form));
		return { tables: [memoryTable(memory)], goals: judgeMemory(memory) };
	},
	async blocks(place, form) {
		const blocks = await eachInItsOwn(place, 'Blocks', blocksOf(form), true);
		return { tables: [blocksTable(blocks)], goals: judgeBlocks(blocks) };
	},
	async profiles(place) {
		const times = await inOneProcess(place, profiles);
		const memory = await eachInItsOwn(place, 'Memory', profiles);
		return {
			tables: [timesTable(times), memoryTable(memory)],
			goals: [...judgeTimes(times), ...judgeMemory(memory)],
		};
	},
	async products(place) {
		const times = await inOneProcess(place, products);
		const memory = await eachInItsOwn(place, 'Memory', products);
		return {
			tables: [timesTable(times), memoryTable(memory)],
			goals: [...judgeTimes(times), ...judgeMemory(memory)],
		};
	},
	async export(place) {
		const variables = { N8N_DEFAULT_BINARY_DATA_MODE: 'filesystem' };
		const exported = await eachInItsOwn({ ...place, variables }, 'Memory', files);
		return { tables: [filesTable(exported)], goals: judgeFiles(exported) };
	},
};

/**
 * The parts to run.
 *
 * @param only their names, separated by commas; all of them unless told
 * @throws when there is no part of a name
 */
export function chosenParts(only: string | undefined): Part[] {
	const names =
		only === undefined ? Object.keys(PARTS) : only.split(',').map((name) => name.trim());
	return names.map((name) => {
		const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
		if (part !== undefined) return part;
		throw new Error(`There is no part "${name}": --only takes ${Object.keys(PARTS).join(', ')}`);
	});
}
