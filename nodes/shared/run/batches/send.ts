import type { IDataObject } from 'n8n-workflow';

import { RequestFailure } from '../../errors';
import { refusal, toCode } from '../../transport/answer';
import type { Answer } from '../../transport/answer';
import { hashOf } from '../../transport/requestId';
import type { ReadingHelp } from './answers/batchAnswer';
import { checked } from '../checked';
import type { Delivery, Outcome } from '../delivery';
import { settled } from '../delivery';
import { repeatedFor } from '../eachItem';
import { toItem } from '../output';
import type { Pace } from '../pace';
import type { Run } from '../run';
import { automaticId } from '../run';
import { assertSize } from '../size';
import { started } from '../task';
import type { BatchRules, Entry, Group } from './rules';

/** The codes by which the platform refuses a batch for what one of its entries holds. */
const OF_AN_ENTRY = new Set(['400', '404', '409', '413', '435', '450']);

/** Makes requests of a group; its files are read once for all of them, and let go with the last. */
export function sender(
	rules: BatchRules,
	group: Group,
	equalTo: ReadonlyMap<number, number[]>,
	requests: number,
): (entries: Entry[]) => Delivery {
	const { run } = group;
	let reading: Promise<IDataObject> | undefined;
	let left = requests;
	const sendAll = async (entries: readonly Entry[], pace: Pace): Promise<Outcome[]> => {
		reading ??= group.files?.read();
		const body = { ...group.body, ...(await reading), ...laidOut(entries, rules) };
		// n8n does not note the size of every file before it is read.
		if (group.files !== undefined) assertSize(body, run.operation.fields, run.room);
		if (group.options.checkOnly) {
			return [{ items: entries.map(({ item }) => item), ...checked(body) }];
		}
		const request = {
			endpoint: group.endpoint,
			timeout: group.options.timeout,
			requestId: toRequestId(run, group, entries),
		};
		if (group.inBackground) {
			const answer = await run.send({ ...request, body: rules.task?.toBody?.(body) ?? body });
			return [{ items: entries.map(({ item }) => item), json: started(toItem(answer)).json }];
		}
		const { tellsResults } = group.answer;
		const answer = await run.send({ ...request, body, tellsResults });
		return await toOutcomes(rules, group, entries, answer, { advice: run.advice, pace });
	};
	const sendHalving = async (entries: readonly Entry[], pace: Pace): Promise<Outcome[]> => {
		const items = entries.map(({ item }) => item);
		const outcomes = await settled(items, async () => await sendAll(entries, pace));
		if (rules.halves !== true || entries.length === 1 || !isForAnEntry(outcomes)) {
			return outcomes;
		}
		const middle = Math.ceil(entries.length / 2);
		return [
			...(await sendHalving(entries.slice(0, middle), pace)),
			...(await sendHalving(entries.slice(middle), pace)),
		];
	};
	const withResult = (outcome: Outcome): Outcome =>
		'json' in outcome ? { ...outcome, json: { ...group.result, ...outcome.json } } : outcome;
	const withEqual = (outcome: Outcome): Outcome[] => [
		outcome,
		...outcome.items.flatMap((item) =>
			(equalTo.get(item) ?? []).map((other) => repeatedFor(other)(outcome)),
		),
	];
	return (entries) => ({
		items: entries.flatMap(({ item }) => [item, ...(equalTo.get(item) ?? [])]),
		account: run.account,
		options: group.options,
		async send(pace) {
			const outcomes = await sendHalving(entries, pace);
			if (--left === 0) reading = undefined;
			const all: Outcome[] = [];
			for (const outcome of outcomes) {
				await pace();
				all.push(...withEqual(withResult(outcome)));
			}
			return all;
		},
	});
}

/** Whether a batch was refused as a whole, by one answer for all, for what one of its entries may hold. */
function isForAnEntry(outcomes: readonly Outcome[]): boolean {
	const thrown = outcomes.map((outcome) => ('thrown' in outcome ? outcome.thrown : undefined));
	const [first] = thrown;
	return (
		first instanceof RequestFailure &&
		first.source === 'platform' &&
		OF_AN_ENTRY.has(first.code ?? '') &&
		thrown.every((one) => one === first)
	);
}

function laidOut(entries: readonly Entry[], { layout }: BatchRules): IDataObject {
	if (layout === 'rows') return { data: entries.map(({ entry }) => entry) };
	const columns = new Map<string, unknown[]>();
	for (const { entry } of entries) {
		for (const [name, value] of Object.entries(entry)) {
			const column = columns.get(name) ?? [];
			column.push(value);
			columns.set(name, column);
		}
	}
	return Object.fromEntries(columns);
}

/** Of the user's keys where they gave them, else of all that tells this request from others. */
function toRequestId(run: Run, { endpoint, key }: Group, entries: readonly Entry[]): string {
	const keys = entries.map(({ requestId }) => requestId);
	if (keys.every((own) => own !== undefined)) return hashOf(keys);
	const told = entries.map((entry) => [entry.item, entry.key]);
	return automaticId(run, endpoint, key, told);
}

/** What became of the entries of a batch. An answer that does not tell it is not interpreted. */
async function toOutcomes(
	rules: BatchRules,
	{ answer: reading }: Group,
	sent: readonly Entry[],
	answer: Answer,
	help: ReadingHelp,
): Promise<Outcome[]> {
	const outcomes = await reading.toOutcomes(sent, answer, help);
	if (outcomes !== undefined) return outcomes;
	const thrown = unclear(rules, answer.body);
	return sent.map(({ item }) => ({ items: [item], thrown }));
}

function unclear({ thing: [one], done }: BatchRules, body: IDataObject): RequestFailure {
	const mayHave = `The ${one} may have been ${done}: check it in Altcraft before you send it again`;
	const code = toCode(body.error) ?? 0;
	if (code !== 0) return refusal(code, body, { mayHaveActed: true }).adding(mayHave);
	return new RequestFailure(
		`Altcraft took the batch, but its answer does not tell each ${one}'s result`,
		mayHave,
		{ source: 'platform', mayHaveActed: true },
	);
}
