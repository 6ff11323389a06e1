import { switchField } from './switch';

/** Whether the output holds the most useful fields alone. */
export const simplify = switchField({
	displayName: 'Simplify',
	name: 'simplify',
	default: true,
	description: 'Whether to return a simplified version of the response instead of the raw data',
});
