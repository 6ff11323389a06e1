import type { Locator, Page } from 'playwright-core';
import { choose } from './choose';
import { eventually } from './eventually';
import { Form } from './form';
import { fill, fillExpression } from './value';

const LIST = '.parameter-input-list-wrapper';

/** A field, whatever it takes in. */
export class Field {
	constructor(
		private readonly page: Page,
		readonly item: Locator,
	) {}

	/** @returns the name of the chosen option */
	chosen(): Promise<string> {
		return this.box.inputValue();
	}

	/** Chooses an option by its name, and waits until n8n has taken it in. */
	async choose(option: string): Promise<void> {
		await choose(this.page, this.box, option);
		// The field shows what n8n holds.
		await eventually(async () => {
			const chosen = await this.chosen();
			if (chosen !== option) throw new Error(`"${chosen}" is chosen, not "${option}"`);
		});
	}

	/** @returns the names of the options, which are on screen for that moment */
	async options(): Promise<string[]> {
		await this.box.click();
		const options = this.page.getByRole('option').filter({ visible: true });
		await options.first().waitFor();
		const names = await options.locator('.option-headline').allInnerTexts();
		await this.box.click();
		await options.first().waitFor({ state: 'hidden' });
		return names.map((name) => name.trim());
	}

	async fill(text: string): Promise<void> {
		await fill(this.item, text);
	}

	async fillExpression(expression: string): Promise<void> {
		await fillExpression(this.item, expression);
	}

	/** Adds an optional field to a collection. */
	async add(option: string): Promise<Field> {
		await choose(this.page, this.item.getByTestId('collection-parameter-add').last(), option);
		return new Form(this.page, this.item.locator(LIST).first()).field(option);
	}

	/** Adds a row to a list of rows. */
	async addRow(): Promise<Form> {
		const rows = this.item.locator(`[class*="_parameterItemWrapper_"] > ${LIST}`);
		const before = await rows.count();
		await this.item.getByTestId('fixed-collection-add').last().click();
		const row = new Form(this.page, rows.nth(before));
		await row.waitFor();
		return row;
	}

	/** The form that a field holds when there is but one. */
	async onlyForm(): Promise<Form> {
		const form = new Form(this.page, this.item.locator(LIST).first());
		await form.waitFor();
		return form;
	}

	private get box(): Locator {
		return this.item.getByRole('combobox').first();
	}
}
