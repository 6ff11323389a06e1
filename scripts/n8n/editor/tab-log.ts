import type { Page, Request } from 'playwright-core';

/** How many lines are kept: those before a failure tell of it. */
const LENGTH = 40;
/** The parts of the page that say what went wrong, by their headings. */
const PARTS = {
	Notices: '.el-notification, .el-message-box',
	'Output of the node': '[data-test-id="output-panel"]',
	'List of a field': '[data-test-id="rlc-error-container"]',
	'Credential window': '[data-test-id="editCredential-modal"]',
	'Panel of nodes': '[data-test-id="node-creator"]',
};

/** What happens in a tab, to be told after a failure. */
export class TabLog {
	private readonly lines: string[] = [];

	private readonly opened = Date.now();

	constructor(private readonly page: Page) {
		page.on('requestfinished', (request) => {
			void this.addAnswer(request);
		});
		page.on('requestfailed', (request) => {
			if (concerns(request)) this.add(request, request.failure()?.errorText ?? 'failed');
		});
		page.on('console', (message) => {
			if (message.type() === 'error') this.add(message.location().url, message.text());
		});
		page.on('pageerror', (error) => {
			this.add(String(error));
		});
		page.on('crash', () => {
			this.add('The tab has crashed');
		});
	}

	/** @returns what has happened in the tab lately */
	latest(): string {
		return ['Latest requests and errors:', ...this.lines].join('\n');
	}

	/** @returns what the tab shows that tells of a failure */
	async shown(): Promise<string> {
		const parts = await Promise.all(
			Object.entries(PARTS).map(async ([heading, selector]) => {
				const texts = await this.page.locator(selector).filter({ visible: true }).allInnerTexts();
				return texts.map((text) => `${heading}: ${text.replaceAll(/\s*\n\s*/g, ' | ')}`);
			}),
		);
		return [`Address: ${this.page.url()}`, ...parts.flat()].join('\n');
	}

	private async addAnswer(request: Request): Promise<void> {
		if (!concerns(request)) return;
		const response = await request.response().catch(() => null);
		this.add(request, String(response?.status() ?? 'no answer'));
	}

	private add(...what: (Request | string)[]): void {
		const seconds = ((Date.now() - this.opened) / 1000).toFixed(1);
		const words = what.map((word) =>
			typeof word === 'string' ? word : `${word.method()} ${new URL(word.url()).pathname}`,
		);
		// An error may come with its stack.
		const [line] = words.join(' ').trim().split('\n', 1);
		this.lines.push(`${seconds} s: ${line ?? ''}`);
		if (this.lines.length > LENGTH) this.lines.shift();
	}
}

/** Whether a request is one that n8n's editor makes of its server for the workflow: all else is only read. */
const concerns = (request: Request) =>
	request.method() !== 'GET' && new URL(request.url()).pathname.startsWith('/rest/');
