import type { Ask } from './platform';
import { connectTo } from './platform';
import type { Question } from './question';
import type { Playground } from './questions';
import { changingQuestions, readingQuestions } from './questions';
import type { Shop } from './shopQuestions';
import { questionsOf, shopQuestions } from './shopQuestions';

/**
 * Asks a real account what the documentation leaves open.
 *
 * @param playground what may be changed; without it, everything is only read
 * @param shop what of its loyalty programs and promo codes may be read
 * @returns a line for each question: the answer, whether the node assumes it, and what of docs/inferred.md it settles
 * @throws a sentence when the host does not answer, or the token is refused: nothing could be settled then
 */
export async function check(
	{ host, token }: { host: string; token: string },
	playground?: Playground,
	shop: Shop = {},
): Promise<string[]> {
	const ask = connectTo(host, token);
	await assertAccess(ask, host);
	const lines: string[] = [];
	for (const question of [
		...readingQuestions,
		...shopQuestions,
		...questionsOf(shop),
		...(playground ? changingQuestions(playground) : []),
	]) {
		lines.push(await settled(question, ask));
	}
	return lines;
}

async function assertAccess(ask: Ask, host: string): Promise<void> {
	let error: unknown;
	try {
		error = (await ask('/workflows/list', { limit: 1 })).body?.error;
	} catch (thrown) {
		throw new Error(`${host} does not answer: ${toldBy(thrown)}`, { cause: thrown });
	}
	if (error === undefined) throw new Error(`${host} does not answer as Altcraft does`);
	if (Number(error) === 401) throw new Error(`${host} does not know the token`);
	if (Number(error) === 403) throw new Error("The token's role may not list scenarios");
}

async function settled(question: Question, ask: Ask): Promise<string> {
	const { asks, assumes, settles } = question;
	try {
		const answer = await question.settle(ask);
		const verdict = assumes.test(answer) ? 'As the node assumes' : 'NOT as the node assumes';
		return `${asks}: ${answer}. ${verdict} (docs/inferred.md: ${settles})`;
	} catch (thrown) {
		return `${asks}: no answer (${toldBy(thrown)})`;
	}
}

const toldBy = (thrown: unknown): string =>
	thrown instanceof Error ? thrown.message : String(thrown);
