import type { INodePropertyOptions } from 'n8n-workflow';

/** The values of a choice between yes and no, which is empty at first. */
export const YES_OR_NO: INodePropertyOptions[] = [
	{ name: 'Yes', value: true },
	{ name: 'No', value: false },
];

/** The same with what is there already. */
export const YES_NO_OR_AS_IS: INodePropertyOptions[] = [
	{ name: 'As It Is', value: '' },
	{ name: 'No', value: false },
	{ name: 'Yes', value: true },
];
