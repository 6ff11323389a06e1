import { flag } from '../../../shared/checks';
import type { Field, Values } from '../../fields/field';

const DISPLAY_NAME = 'Run Now';

/** Launching at once; sent when it is on (page "Activate mailing"). */
export const runNow: Field = {
	properties: [
		{
			displayName: DISPLAY_NAME,
			name: 'runNow',
			type: 'boolean',
			default: false,
			description: 'Whether to launch the mailing at once, not at its planned time',
		},
	],
	read: (values) => (runsNow(values) ? { run_now: true } : {}),
};

/** @throws {InvalidParameter} when it is neither true nor false */
export function runsNow(values: Values): boolean {
	return flag(values.get('runNow'), DISPLAY_NAME);
}
