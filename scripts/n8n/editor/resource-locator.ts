import type { Locator, Page } from 'playwright-core';
import { choose } from './choose';
import { eventually } from './eventually';
import { takenIn } from './taken-in';

/** A field whose value is chosen from a list, or typed as an ID. */
export class ResourceLocator {
	constructor(
		private readonly page: Page,
		private readonly item: Locator,
	) {}

	/** Opens the list. */
	async open(): Promise<void> {
		await this.item.getByTestId('rlc-input').click();
	}

	/** Types into the search of the open list. */
	async search(text: string): Promise<void> {
		await this.page.getByTestId('rlc-search').filter({ visible: true }).fill(text);
	}

	/** @returns what the open list holds */
	names(): Promise<string[]> {
		return this.entries.allInnerTexts();
	}

	/** Picks an entry of the open list, and waits until n8n has taken it in. */
	async pick(name: string): Promise<void> {
		await this.entries.getByText(name, { exact: true }).click();
		// The field shows what n8n holds.
		await eventually(async () => {
			const value = await this.value();
			if (value !== name) throw new Error(`"${value}" is picked, not "${name}"`);
		});
	}

	/** @returns what the field shows as its value */
	value(): Promise<string> {
		return this.item.getByTestId('rlc-input').inputValue();
	}

	async chooseMode(mode: 'From list' | 'By ID'): Promise<void> {
		await choose(this.page, this.item.getByTestId('rlc-mode-selector'), mode);
	}

	/** Types an ID, in the mode "By ID". */
	async fill(id: string): Promise<void> {
		await takenIn(this.page, id, () => this.item.getByTestId('rlc-input').fill(id));
	}

	/** @returns what the list says in place of its entries */
	async failure(): Promise<string> {
		return this.page.getByTestId('rlc-error-container').filter({ visible: true }).innerText();
	}

	private get entries(): Locator {
		return this.page.getByTestId('rlc-item').filter({ visible: true });
	}
}
