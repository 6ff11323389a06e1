import { judgeFiles, judgeMemory, judgeTimes } from '../../bench/goals';
import { profileBatch, profilePeer } from '../../bench/methods';
import { chosenParts, PARTS } from '../../bench/parts';
import { files, REFERENCE } from '../../bench/plan';
import type { Result } from '../../bench/results';

const took = (duration: number, growth: number) => ({
	...{ duration, growth, blocked: undefined },
	...{ requests: 1, profiles: 1, connections: 1, openAtOnce: 1 },
});
const MEGABYTE = 1e6;

describe('the parts of the benchmark', () => {
	it('are all run unless some are named', () => {
		expect(chosenParts(undefined)).toEqual(Object.values(PARTS));
		expect(chosenParts('export, profiles')).toEqual([PARTS.export, PARTS.profiles]);
	});

	it.each(['everything', '', 'times,', 'constructor'])('are called by their names: %j', (only) => {
		expect(() => chosenParts(only)).toThrow(
			'--only takes times, memory, blocks, profiles, products, export',
		);
	});
});

describe('the goals', () => {
	it.each([
		[4000, 9, [true, true]],
		[3999, 9, [false, true]],
		[4000, 8, [true, false]],
	])('of profiles: %i ms and %i MB of the peer', (duration, growth, met) => {
		const results: Result[] = [
			{ method: profilePeer, ...REFERENCE, ...took(duration, growth * MEGABYTE) },
			{ method: profileBatch, ...REFERENCE, ...took(200, 4 * MEGABYTE) },
		];
		const goals = [...judgeTimes(results), ...judgeMemory(results)];

		expect(goals[0]?.text).toContain('at least 20 times as fast as HTTP Request, profiles');
		expect(goals.map((goal) => goal.met)).toEqual(met);
	});

	it.each([
		[40, 60, [true, true]],
		[40, 61, [false, true]],
		[90, 100, [true, false]],
	])('of files: %i MB for the smaller, %i MB for the larger', (small, large, met) => {
		const results = files.map((file, index): Result => {
			return { ...file, ...took(1000, (index === 0 ? small : large) * MEGABYTE) };
		});

		expect(judgeFiles(results).map((goal) => goal.met)).toEqual(met);
	});
});
