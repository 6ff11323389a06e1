import type { Playground, Question } from './questions';
import { changingQuestions, readingQuestions } from './questions';
import { connectTo } from './platform';

/**
 * Asks a real account what the documentation leaves open.
 *
 * @param playground what may be changed; without it, everything is read alone
 * @returns a line for each question
 */
export async function check(
	{ host, token }: { host: string; token: string },
	playground?: Playground,
): Promise<string[]> {
	const ask = connectTo(host, token);
	const questions = [...readingQuestions, ...(playground ? changingQuestions(playground) : [])];
	const lines: string[] = [];
	for (const question of questions) lines.push(`${question.asks}: ${await settle(question)}`);
	return lines;

	async function settle(question: Question) {
		try {
			return await question.settle(ask);
		} catch (error) {
			return `no answer (${error instanceof Error ? error.message : String(error)})`;
		}
	}
}
