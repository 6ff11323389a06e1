import { switchField } from '../kit/switch';

/** Whether mapped fields without a value go along (see "Profile Fields"). */
export const emptyFields = switchField({
	displayName: 'Send Empty Fields',
	name: 'sendEmptyFields',
	default: false,
	description:
		'Whether to send mapped fields that have no value, so that Altcraft empties them. Otherwise they are left as they are.',
	displayOptions: { show: { '/profileDataMode': ['mapEachField'] } },
});
