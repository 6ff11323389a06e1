import type { Locator } from 'playwright-core';

/** The right side of an opened node: what it has put out, or why it failed. */
export class OutputPanel {
	private readonly panel: Locator;

	constructor(view: Locator) {
		this.panel = view.getByTestId('output-panel');
	}

	/** Waits until the node has run well. */
	async waitForItems(): Promise<void> {
		await this.panel.getByTestId('node-run-status-success').waitFor();
	}

	/** Shows the items as a table. */
	async showTable(): Promise<void> {
		await this.panel.getByTestId('radio-button-table').click();
	}

	/** @returns the items of the table by their columns, as text */
	async items(): Promise<Record<string, string>[]> {
		// The last column is empty, for the width of the panel.
		const columns = (await this.panel.locator('table thead th').allInnerTexts()).slice(0, -1);
		const rows = await this.panel.locator('table tbody tr').all();
		return Promise.all(
			rows.map(async (row) => {
				const cells = await row.locator('td').allInnerTexts();
				return Object.fromEntries(
					columns.map((column, index) => [column.trim(), cells[index]?.trim() ?? '']),
				);
			}),
		);
	}

	/** @returns the message of a failure and, in a line of its own, what it says to do */
	async failure(): Promise<string> {
		const message = await this.panel.getByTestId('node-error-message').innerText();
		const description = await this.panel.getByTestId('node-error-description').innerText();
		return `${message.trim()}\n${description.trim()}`;
	}
}
