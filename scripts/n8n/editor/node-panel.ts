import type { Locator, Page } from 'playwright-core';
import { eventually } from './eventually';
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
		const title = this.page
			.getByTestId('node-creator-category-item')
			.filter({ hasText: /^\s*Actions/ });
		const actions = this.panel.locator('[data-category-collapsed]').filter({ has: title });
		// On a canvas without a trigger n8n offers triggers first, and folds the actions up, of which it thinks again when
		// it gets to know them.
		await eventually(async () => {
			if ((await actions.getAttribute('data-category-collapsed')) === 'true')
				await actions.locator(title).click();
			if (!(await actions.getByText('Scenario Actions', { exact: true }).isVisible())) {
				throw new Error(`The actions of ${node} are not to be seen`);
			}
		});
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
