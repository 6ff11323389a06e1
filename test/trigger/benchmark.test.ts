import { judge, type Result } from '../../bench/trigger/report';
import { eachEvent, plainWebhook } from '../../bench/trigger/methods';

const load = { name: 'Batches', requests: 2, events: 10 };
const answer = { duration: 1, outcome: '200' };
const good = {
	answers: [answer, answer],
	succeeded: 2,
	unended: 0,
	arrived: { occurrences: 20, distinct: 20 },
	duration: 1,
	processorTime: undefined,
	growth: undefined,
};
const result = (measurement: Partial<Result['measurement']>): Result => ({
	load,
	method: eachEvent,
	measurement: { ...good, ...measurement },
});

it('passes where every answer was 200 and every event arrived once', () => {
	expect(judge([result({}), { ...result({}), method: plainWebhook }])).toEqual({
		isGood: true,
		text: 'Every answer was 200, and every event arrived once.',
	});
});

it.each<[Partial<Result['measurement']>, string]>([
	[{ answers: [answer, { ...answer, outcome: '503' }] }, 'answers "503": 1'],
	[{ answers: [answer] }, 'requests without an answer: 1'],
	[{ arrived: { occurrences: 19, distinct: 19 } }, 'events that did not arrive: 1'],
	[{ arrived: { occurrences: 21, distinct: 20 } }, 'events that arrived twice: 1'],
	[
		{ succeeded: 1, unended: 1 },
		'executions that had not ended a minute after the last one that did: 1',
	],
	[{ succeeded: 1 }, 'executions that did not end well: 1'],
])('fails, with a sentence that says why: %j', (measurement, failure) => {
	const { isGood, text } = judge([result({}), result(measurement)]);

	expect(isGood).toBe(false);
	expect(text).toContain(`This run has failed:\nBatches, Altcraft Trigger: ${failure}`);
	expect(text.split('\n')).toHaveLength(2);
});
