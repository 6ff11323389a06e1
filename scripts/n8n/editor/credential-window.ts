import type { Locator, Page } from 'playwright-core';

/** The window of a credential. */
export class CredentialWindow {
	private readonly window: Locator;

	constructor(page: Page) {
		this.window = page.getByTestId('editCredential-modal');
	}

	async waitFor(): Promise<void> {
		await this.window.getByTestId('credential-save-button').waitFor();
		// n8n asks its server for a new credential's name, and would not save one without.
		await this.window.getByTestId('credential-name').waitFor();
	}

	/** @returns the labels of the fields; a required one ends with a star */
	async labels(): Promise<string[]> {
		const texts = await this.window.locator('label').filter({ visible: true }).allInnerTexts();
		return texts.map((text) => text.split('\n', 1).join('').trim());
	}

	/** Types into a field, which goes by its parameter's name. */
	async fill(parameter: string, text: string): Promise<void> {
		await this.window.getByTestId(`parameter-input-${parameter}`).locator('input').fill(text);
	}

	/** Saves, upon which n8n tests the connection. */
	async save(): Promise<void> {
		await this.window.getByTestId('credential-save-button').click();
	}

	/** A test that went well closes the window after "Save". */
	async waitUntilClosed(): Promise<void> {
		await this.window.waitFor({ state: 'hidden' });
	}

	/** n8n tests a stored credential when its window opens. */
	async waitForSuccess(): Promise<void> {
		await this.window.getByText('Connection tested successfully').waitFor();
		await this.window.getByText('Retry', { exact: true }).waitFor();
	}

	/** @returns what is wrong, once the test has failed */
	async failure(): Promise<string> {
		const details = this.window.getByText('More details');
		await details.click();
		await details.waitFor({ state: 'hidden' });
		return this.window.getByTestId('node-credentials-config-container').innerText();
	}
}
