import { flag } from '../../shared/checks';
import type { Field, Values } from './field';

const NAME = 'simplify';
const DISPLAY_NAME = 'Simplify';

/** Whether the output holds the most useful fields alone; nothing of it goes into the request. */
export const simplify: Field = {
	properties: [
		{
			displayName: DISPLAY_NAME,
			name: NAME,
			type: 'boolean',
			default: true,
			description: 'Whether to return a simplified version of the response instead of the raw data',
		},
	],
	read: () => ({}),
};

/** @throws {InvalidParameter} when it is neither true nor false */
export const simplifies = (values: Values): boolean => flag(values.get(NAME) ?? true, DISPLAY_NAME);
