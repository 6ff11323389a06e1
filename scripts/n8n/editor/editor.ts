import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { OWNER } from '../client';
import { PATIENCE } from './eventually';
import { NodePanel } from './node-panel';
import { NodeView } from './node-view';

/** n8n's editor in a browser tab. */
export class Editor {
	constructor(
		readonly page: Page,
		private readonly n8nUrl: string,
	) {}

	/** @returns a new context; with the `storageState` of one that has signed in, its tabs have, too */
	static async goOn(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
		const context = await browser.newContext({ locale: 'en-US', ...options });
		context.setDefaultTimeout(PATIENCE);
		return context;
	}

	/** @returns a new context, in whose tabs a person has signed in with the form */
	static async signIn(
		browser: Browser,
		n8nUrl: string,
		options: BrowserContextOptions,
	): Promise<BrowserContext> {
		const context = await Editor.goOn(browser, options);
		const page = await context.newPage();
		await page.goto(`${n8nUrl}/signin`);
		await page.locator('input[type="email"]').fill(OWNER.email);
		await page.locator('input[type="password"]').fill(OWNER.password);
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/(home|workflow)/);
		await page.close();
		return context;
	}

	async openNewWorkflow(): Promise<void> {
		await this.page.goto(`${this.n8nUrl}/workflow/new`);
		await this.page.getByTestId('canvas-plus-button').waitFor();
	}

	async openWorkflow(id: string): Promise<void> {
		await this.page.goto(`${this.n8nUrl}/workflow/${id}`);
		// Until then the nodes are about to move to where they fit.
		await this.page.locator('[data-test-id="canvas"][class*="_ready_"]').waitFor();
		await this.page.getByTestId('canvas-node').first().waitFor();
	}

	async openNodePanel(): Promise<NodePanel> {
		await this.page.getByTestId('node-creator-plus-button').click();
		const panel = new NodePanel(this.page);
		await panel.waitFor();
		return panel;
	}

	/** Opens the panel by the plus behind the last node, to which what is then added is connected. */
	async openNodePanelBehindLast(): Promise<NodePanel> {
		await this.page.getByTestId('canvas-handle-plus').last().click();
		const panel = new NodePanel(this.page);
		await panel.waitFor();
		return panel;
	}

	/** A new workflow with the Altcraft node, added by one of its actions. */
	async addAltcraft(action: string): Promise<NodeView> {
		await this.openNewWorkflow();
		const panel = await this.openNodePanel();
		await panel.search('Altcraft');
		await panel.open('Altcraft');
		return panel.add(action);
	}

	/** Presses the button "Execute workflow" of a trigger. */
	async executeWorkflow(trigger: string): Promise<void> {
		// It shows where the mouse is over the trigger.
		await this.page.getByTestId(`execute-workflow-button-${trigger}`).dispatchEvent('click');
	}

	/** @returns the names of the nodes on the canvas */
	async nodeNames(): Promise<string[]> {
		const nodes = await this.page.getByTestId('canvas-node').all();
		const names = await Promise.all(nodes.map((node) => node.getAttribute('data-node-name')));
		return names.filter((name) => name !== null);
	}

	async openNode(name: string): Promise<NodeView> {
		await this.page
			.getByTestId('canvas-node')
			.and(this.page.locator(`[data-node-name="${name}"]`))
			.dblclick();
		const view = new NodeView(this.page);
		await view.waitFor();
		return view;
	}
}
