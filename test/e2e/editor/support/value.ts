import type { Locator } from 'playwright-core';

/** Types into a field's text box, JSON editor or expression. */
export async function fill(field: Locator, text: string): Promise<void> {
	await field
		.locator('[contenteditable="true"], input, textarea')
		.filter({ visible: true })
		.first()
		.fill(text);
}

/** Turns a field's value into an expression, such as `{{ $json.email }}`. */
export async function fillExpression(field: Locator, expression: string): Promise<void> {
	// The switch shows while the mouse is over the field.
	await field.hover();
	await field.getByTestId('radio-button-expression').first().click();
	await fill(field, expression);
	// The tip below an expression would lie over the next field.
	await field.locator('[contenteditable="true"]').blur();
}
