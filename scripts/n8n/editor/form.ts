import type { Locator, Page } from 'playwright-core';
import { Field } from './field';
import { ResourceLocator } from './resource-locator';

const LABEL = '[data-test-id="input-label"]';
/** What lies around a label and its field; the credential stands beside that of the first field. */
const FIELDS = '> [data-test-id="parameter-item"] > *';

/** Fields one below the other: those of a node, of a collection, or of a row in a list of rows. */
export class Form {
	/** @param list the element whose children are the fields */
	constructor(
		private readonly page: Page,
		private readonly list: Locator,
	) {}

	async waitFor(): Promise<void> {
		await this.list.waitFor();
	}

	/** @returns the labels from top to bottom; what a field holds within itself has no part in it */
	async labels(): Promise<string[]> {
		const texts = await this.list.locator(`${FIELDS} > ${LABEL}`).allInnerTexts();
		return texts.map((text) => text.split('\n', 1).join('').trim());
	}

	/** The field with this label. */
	field(label: string): Field {
		const ownLabel = this.page.locator(`:scope > ${LABEL}`).getByText(label, { exact: true });
		return new Field(this.page, this.list.locator(FIELDS).filter({ has: ownLabel }));
	}

	/** A field whose value is chosen from a list of Altcraft's objects. */
	locator(label: string): ResourceLocator {
		return new ResourceLocator(this.page, this.field(label).item);
	}
}
