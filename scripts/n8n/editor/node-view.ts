import { errors, type Locator, type Page, type Response } from 'playwright-core';
import { CredentialWindow } from './credential-window';
import type { Field } from './field';
import { Form } from './form';
import { OutputPanel } from './output-panel';
import type { ResourceLocator } from './resource-locator';
import { ResourceMapper } from './resource-mapper';

/** The window of an opened node. */
export class NodeView {
	readonly output: OutputPanel;

	readonly mapper: ResourceMapper;

	private readonly view: Locator;

	private readonly form: Form;

	constructor(private readonly page: Page) {
		this.view = page.getByTestId('ndv');
		const list = this.view.getByTestId('node-parameters').locator('.parameter-input-list-wrapper');
		this.form = new Form(page, list.first());
		this.output = new OutputPanel(this.view);
		this.mapper = new ResourceMapper(page, this.view);
	}

	async waitFor(): Promise<void> {
		await this.form.waitFor();
	}

	/** @returns the labels of the node's fields, from top to bottom */
	labels(): Promise<string[]> {
		return this.form.labels();
	}

	field(label: string): Field {
		return this.form.field(label);
	}

	/** A field whose value is chosen from a list of Altcraft's objects. */
	locator(label: string): ResourceLocator {
		return this.form.locator(label);
	}

	/** Opens the window of a new credential. */
	async createCredential(): Promise<CredentialWindow> {
		await this.view.getByTestId('node-credentials-select').click();
		await this.page.getByTestId('node-credentials-select-item-new').click();
		return this.credentialWindow();
	}

	/** Opens the window of the chosen credential. */
	async editCredential(): Promise<CredentialWindow> {
		await this.view.getByTestId('credential-edit-button').click();
		return this.credentialWindow();
	}

	/** Runs the nodes before this one, whose items then show on the left. */
	async executePrevious(): Promise<void> {
		const button = this.view.getByTestId('execute-previous-node');
		await button.click();
		await button.waitFor({ state: 'hidden' });
	}

	/**
	 * Presses "Execute step", which runs the nodes before it, too.
	 * @throws when n8n does not start to run them
	 */
	async execute(): Promise<void> {
		// n8n saves the workflow first, and does not come to run it when that fails.
		const [answer] = await Promise.all([
			this.page.waitForResponse(isRun).catch((error: unknown) => {
				if (!(error instanceof errors.TimeoutError)) throw error;
				throw new Error('n8n did not run the node after "Execute step"', { cause: error });
			}),
			this.view.getByTestId('node-execute-button').click(),
		]);
		if (answer.ok()) return;
		const text = await answer.text();
		throw new Error(`n8n refused to run the node: ${String(answer.status())} ${text}`);
	}

	async close(): Promise<void> {
		await this.view.getByTestId('ndv-close-button').click();
		await this.view.waitFor({ state: 'hidden' });
	}

	private async credentialWindow(): Promise<CredentialWindow> {
		const window = new CredentialWindow(this.page);
		await window.waitFor();
		return window;
	}
}

const isRun = (response: Response) =>
	response.request().method() === 'POST' &&
	/^\/rest\/workflows\/[^/]+\/run$/.test(new URL(response.url()).pathname);
