import type { Locator, Page } from 'playwright-core';
import { choose } from './choose';
import { fill, fillExpression } from './value';

/** The form in which the fields of a profile get their values. */
export class ResourceMapper {
	private readonly container: Locator;

	constructor(
		private readonly page: Page,
		view: Locator,
	) {
		this.container = view.getByTestId('resource-mapper-container');
	}

	/** Does what makes the editor ask for the fields anew, such as choosing a scenario, and waits for them. */
	async reloading(change: () => Promise<void>): Promise<void> {
		// Of two answers under way, the last one to come would be what n8n shows.
		await this.container.getByText(/^\s*Fetching/).waitFor({ state: 'hidden' });
		const [request] = await Promise.all([
			this.page.waitForRequest(/\/resource-mapper-fields$/),
			change(),
		]);
		await (await request.response())?.finished();
		// While n8n fetches them, it shows none.
		await this.container.getByTestId('mapping-fields-container').waitFor();
	}

	async chooseMode(mode: string): Promise<void> {
		const box = this.container.getByTestId('mapping-mode-select').getByRole('combobox');
		await choose(this.page, box, mode);
	}

	/** @returns the titles of the fields on screen */
	async titles(): Promise<string[]> {
		const texts = await this.rows.getByTestId('input-label').allInnerTexts();
		return texts.map((text) => text.split('\n', 1).join('').trim());
	}

	/** @returns the titles of the fields that can be added */
	async offered(): Promise<string[]> {
		await this.openMenu();
		const titles = await this.menu.allInnerTexts();
		// Escape would close the node, too.
		await this.opener.click({ force: true });
		await this.menu.first().waitFor({ state: 'hidden' });
		return titles.map((title) => title.trim());
	}

	async add(title: string): Promise<void> {
		await this.openMenu();
		await this.menu.getByText(title, { exact: true }).click();
		await this.row(title).waitFor();
	}

	async remove(title: string): Promise<void> {
		await this.row(title).locator('[data-test-id^="remove-field-button-"]').click();
		await this.row(title).waitFor({ state: 'hidden' });
	}

	async fill(title: string, text: string): Promise<void> {
		await fill(this.row(title), text);
	}

	async fillExpression(title: string, expression: string): Promise<void> {
		await fillExpression(this.row(title), expression);
	}

	async choose(title: string, option: string): Promise<void> {
		await choose(this.page, this.row(title).getByRole('combobox'), option);
	}

	/** Lets the editor ask for the fields anew. */
	async refresh(): Promise<void> {
		const options = this.page.getByTestId('parameter-options-container');
		const label = this.page
			.getByTestId('parameter-input-parameter-name')
			.filter({ hasText: 'Profile Fields' });
		await this.container.hover();
		await ((await label.count()) > 0 ? label : this.container.locator('..').locator(options))
			.getByTestId('action-toggle')
			.first()
			.click();
		await this.page.getByTestId('action-refreshFieldList').click();
	}

	private async openMenu(): Promise<void> {
		await this.opener.click();
		await this.menu.first().waitFor();
	}

	private get opener(): Locator {
		return this.container.getByTestId('add-fields-select').getByRole('button');
	}

	private get menu(): Locator {
		// The bar on the left has menu items, too.
		return this.page.locator('[role="menu"][data-state="open"]').getByRole('menuitem');
	}

	private get rows(): Locator {
		return this.container.getByTestId('mapping-fields-container').locator('> .parameter-item');
	}

	private row(title: string): Locator {
		return this.rows.filter({
			has: this.page.getByTestId('input-label').getByText(title, { exact: true }),
		});
	}
}
