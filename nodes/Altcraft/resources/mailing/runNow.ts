import { switchField } from '../../../shared/fields/kit/switch';

/** Launching at once (page "Activate mailing"). */
export const runNow = switchField({
	displayName: 'Run Now',
	name: 'runNow',
	default: false,
	description: 'Whether to send the mailing now instead of at its planned time',
});
