import type { Locator, Page } from 'playwright-core';
import { NodeView } from './node-view';

/** The panel from which nodes are added. */
export class NodePanel {
	private readonly panel: Locator;

	constructor(private readonly page: Page) {
		this.panel = page.getByTestId('node-creator');
	}

	async waitFor(): Promise<void> {
		await this.panel.getByTestId('node-creator-search-bar').waitFor();
	}

	async search(text: string): Promise<void> {
		await this.panel.getByTestId('node-creator-search-bar').fill(text);
	}

	/** @returns the names in the list: nodes, or the triggers and actions of an opened node */
	names(): Promise<string[]> {
		return this.panel.getByTestId('node-creator-item-name').allInnerTexts();
	}

	/** Opens a node that the search has found, and its list of actions. */
	async open(node: string): Promise<void> {
		await this.item(node).click();
		const actions = this.panel
			.getByTestId('node-creator-category-item')
			.filter({ hasText: /^\s*Actions/ });
		await actions.waitFor();
		// On a canvas without a trigger n8n offers triggers first, and folds the actions up.
		const group = this.panel.getByText('Scenario Actions', { exact: true });
		if (!(await group.isVisible())) await actions.click();
		await group.waitFor();
	}

	/** Adds the opened node with one of its actions, which opens the node's window. */
	async add(action: string): Promise<NodeView> {
		await this.item(action).click();
		const view = new NodeView(this.page);
		await view.waitFor();
		return view;
	}

	private item(name: string): Locator {
		return this.panel.getByTestId('node-creator-item-name').getByText(name, { exact: true });
	}
}
