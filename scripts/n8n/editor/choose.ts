import type { Locator, Page } from 'playwright-core';

/** Opens a list and chooses the option of this name. */
export async function choose(page: Page, opener: Locator, option: string): Promise<void> {
	await opener.click();
	const entry = page
		.getByRole('option')
		.filter({ visible: true, has: page.getByText(option, { exact: true }) });
	await entry.click();
	// The list fades away, and the next one may have an option of the same name.
	await entry.waitFor({ state: 'hidden' });
}
