import type { Locator } from 'playwright-core';
import { takenIn } from './taken-in';

/** Types into a field's text box, JSON editor or expression, and leaves it. */
export async function fill(field: Locator, text: string): Promise<void> {
	const box = field
		.locator('[contenteditable="true"], input, textarea')
		.filter({ visible: true })
		.first();
	await takenIn(field.page(), text, async () => {
		await box.fill(text);
		// A number is taken in only then; and the tip below a field would lie over the next one.
		await box.blur();
	});
}

/** Turns a field's value into an expression, such as `{{ $json.email }}`. */
export async function fillExpression(field: Locator, expression: string): Promise<void> {
	// The switch shows while the mouse is over the field.
	await field.hover();
	await field.getByTestId('radio-button-expression').first().click();
	// Until then the field has its text box.
	await field.locator('[contenteditable="true"]').waitFor();
	await fill(field, expression);
}
