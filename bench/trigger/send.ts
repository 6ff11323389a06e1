import { setTimeout as wait } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { event } from './events';
import type { Load } from './trials';

/** What came back for a request. */
export interface Answer {
	/** From the first byte sent until the last one received, in milliseconds. */
	duration: number;
	/** The HTTP status, or what went wrong with the connection. */
	outcome: string;
}

/** Where requests go, and what they bring. */
export interface Destination {
	url: string;
	headers: Record<string, string>;
}

/** Altcraft's way of keeping connections is not documented: each request has a new one, whatever n8n did to the last. */
const dispatcher = new Agent({ pipelining: 0 });

/**
 * Sends the requests of a load. Their events are numbered from 0.
 *
 * @param next is awaited after each request where they come one after another
 */
export async function send(
	load: Load,
	destination: Destination,
	next: (answered: number) => Promise<void>,
): Promise<Answer[]> {
	return load.rate === undefined
		? sendInTurn(load, destination, next)
		: sendAtRate(load, load.rate, destination);
}

async function sendInTurn(
	load: Load,
	destination: Destination,
	next: (answered: number) => Promise<void>,
): Promise<Answer[]> {
	const answers: Answer[] = [];
	for (let index = 0; index < load.requests; index++) {
		answers.push(await post(destination, bodyOf(load, index)));
		await next(answers.length);
	}
	return answers;
}

/** A request is sent when its time has come, also while others are without an answer: slow answers do not slow it down. */
async function sendAtRate(load: Load, rate: number, destination: Destination): Promise<Answer[]> {
	const begin = performance.now();
	const answers: Promise<Answer>[] = [];
	while (answers.length < load.requests) {
		const due = begin + (answers.length / rate) * 1000;
		const early = due - performance.now();
		if (early > 0) await wait(early);
		answers.push(post(destination, bodyOf(load, answers.length)));
	}
	return Promise.all(answers);
}

const bodyOf = ({ events }: Load, index: number) =>
	JSON.stringify(Array.from({ length: events }, (_, position) => event(index * events + position)));

async function post({ url, headers }: Destination, body: string): Promise<Answer> {
	const begin = performance.now();
	const outcome = await request(url, {
		method: 'POST',
		headers: { 'content-type': 'application/json', ...headers },
		body,
		dispatcher,
	}).then(
		async (response) => {
			await response.body.text();
			return String(response.statusCode);
		},
		(error: unknown) => (error instanceof Error ? error.message : String(error)),
	);
	return { duration: performance.now() - begin, outcome };
}
