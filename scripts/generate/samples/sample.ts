import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { InputFile } from '../../engine/run';
import type { Both } from '../texts/language';

/** What a user sets in the node, and the items that come in. */
export interface Sample {
	/** Beside the resource and the operation. */
	parameters: INodeParameters;
	/** One empty item unless told. */
	items?: IDataObject[];
}

/** A request that the reference shows. */
export interface Example extends Sample {
	/** What it is an example of, to end with a colon. */
	title: Both;
}

/** Of one operation. */
export interface Samples {
	/** Parameters that the sandbox's data accepts: tests use them, and the output's schema comes of them. */
	sample: INodeParameters;
	/** What each item brings along, of an operation that is about files. */
	files?: Readonly<Record<string, InputFile>>;
	/** What the reference shows in place of the sample. */
	examples?: readonly Example[];
}

/** Of one resource, by the operations' values. */
export type ResourceSamples = Readonly<Record<string, Samples>>;

/** A resource locator as the editor saves it. */
export const locator = (value: string | number) => ({ __rl: true, mode: 'id', value });

/** Fields of a product or an SKU that are mapped one by one, as the editor saves them. */
export const mapped = (value: INodeParameters): INodeParameters => ({
	productData: { mappingMode: 'defineBelow', value, matchingColumns: [], schema: [] },
});
