import type { INodeProperties } from 'n8n-workflow';

/** The values of a choice between yes, no and what is there already. */
export const YES_OR_NO: INodeProperties['options'] = [
	{ name: 'As It Is', value: '' },
	{ name: 'No', value: false },
	{ name: 'Yes', value: true },
];
