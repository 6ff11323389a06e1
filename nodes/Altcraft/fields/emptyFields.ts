import { flag, isObject } from '../../shared/checks';
import type { Field, Values } from './field';

const NAME = 'sendEmptyFields';
const DISPLAY_NAME = 'Send Empty Fields';

/** Whether mapped fields without a value go along; nothing of it goes into the body itself. */
export const emptyFields: Field = {
	properties: [
		{
			displayName: DISPLAY_NAME,
			name: NAME,
			type: 'boolean',
			default: false,
			description:
				'Whether to send mapped fields that have no value, so that Altcraft empties them. Otherwise they are left as they are.',
			displayOptions: { show: { '/profileDataMode': ['mapEachField'] } },
		},
	],
	read: () => ({}),
};

/** @throws {InvalidParameter} when it is neither true nor false */
export function sendsEmptyFields(values: Values): boolean {
	const added = values.get('additionalFields');
	return isObject(added) && flag(added[NAME] ?? false, DISPLAY_NAME);
}
