import type { IExecuteFunctions } from 'n8n-workflow';

import type { Values } from '../fields/field';

/** What the user set for one item, with its expressions resolved. */
export function itemValues(context: IExecuteFunctions, itemIndex: number): Values {
	const binary = () => context.getInputData()[itemIndex]?.binary ?? {};
	return {
		get: (name): unknown => context.getNodeParameter(name, itemIndex, null),
		fileFields: () => Object.keys(binary()),
		async readFile(fieldName) {
			// Not from the item itself: in most storage modes its `data` is but a reference.
			const content = await context.helpers.getBinaryDataBuffer(itemIndex, fieldName);
			const { fileName, fileExtension, mimeType } = context.helpers.assertBinaryData(
				itemIndex,
				fieldName,
			);
			const extension = fileExtension === undefined ? '' : `.${fileExtension}`;
			return { name: fileName ?? `${fieldName}${extension}`, mimeType, content };
		},
	};
}
