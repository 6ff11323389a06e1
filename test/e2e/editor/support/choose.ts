import type { Locator, Page } from 'playwright-core';

/** Opens a list and chooses the option of this name. */
export async function choose(page: Page, opener: Locator, option: string): Promise<void> {
	await opener.click();
	await page
		.getByRole('option')
		.filter({ visible: true, has: page.getByText(option, { exact: true }) })
		.click();
}
