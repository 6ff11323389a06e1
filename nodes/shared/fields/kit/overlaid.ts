import type { IDataObject } from 'n8n-workflow';

import type { ItemFile, Values } from './field';

/** What goes before the values of an item. */
type Overlay = Pick<Values, 'get'> & Partial<Pick<Values, 'has' | 'raw'>>;

/** Values of which some come from elsewhere. */
export const overlaid = (values: Values, overlay: Overlay): Values => new Overlaid(values, overlay);

/** A class, since many items have one or more of these: an object of functions for each takes far longer to make. */
class Overlaid implements Values {
	constructor(
		private readonly values: Values,
		private readonly overlay: Overlay,
	) {}

	get total(): number {
		return this.values.total;
	}

	get timezone(): string {
		return this.values.timezone;
	}

	get(name: string): unknown {
		return this.overlay.get(name);
	}

	has(name: string): boolean {
		return this.overlay.has === undefined ? this.values.has(name) : this.overlay.has(name);
	}

	raw(name: string): unknown {
		return this.overlay.raw === undefined ? this.values.raw(name) : this.overlay.raw(name);
	}

	json(): IDataObject {
		return this.values.json();
	}

	fileFields(): string[] {
		return this.values.fileFields();
	}

	fileFingerprint(fieldName: string): string {
		return this.values.fileFingerprint(fieldName);
	}

	fileBytes(fieldName: string): number | undefined {
		return this.values.fileBytes(fieldName);
	}

	async readFile(fieldName: string): Promise<ItemFile> {
		return await this.values.readFile(fieldName);
	}
}
