import type { Page } from 'playwright-core';
import { eventually } from './eventually';

/**
 * Types into a field of the opened node, and waits until n8n has taken it in.
 *
 * That may come later than what is on screen: of what happens to a field within 100 ms (200 ms in text boxes), n8n
 * takes in the first at once and the last when that time is over. An ID that follows the choice of "By ID" by less is
 * such a last one, and "Execute step" would save and run the node without it.
 * @param type types the text
 */
export async function takenIn(page: Page, text: string, type: () => Promise<void>): Promise<void> {
	// Another field may hold the same text.
	const before = count(await parameters(page), text);
	await type();
	await eventually(async () => {
		const held = await parameters(page);
		if (count(held, text) > before) return;
		throw new Error(
			`n8n has not taken in what was typed: "${text}". It holds:\n${JSON.stringify(held)}`,
		);
	});
}

/** @returns the parameters of the opened node as n8n's editor would save and run them */
function parameters(page: Page): Promise<unknown> {
	// The memory of the editor (a Vue application) is the only place that shows them at once. As text: a function would
	// be compiled with this file, and not be whole in the browser.
	return page.evaluate(
		`[...document.querySelector('#app').__vue_app__.config.globalProperties.$pinia._s.values()]
			.map((store) => store.activeNode?.parameters)
			.find((parameters) => parameters !== undefined)`,
	);
}

/** @returns how many of the values within a value are this text: as it is, as a number, or as an expression */
function count(value: unknown, text: string): number {
	if (typeof value === 'object' && value !== null) {
		return Object.values(value).reduce<number>((sum, part) => sum + count(part, text), 0);
	}
	return String(value) === text || value === `=${text}` ? 1 : 0;
}
