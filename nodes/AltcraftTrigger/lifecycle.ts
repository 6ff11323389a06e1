import type { IHookFunctions } from 'n8n-workflow';

import { toNodeError } from '../shared/errors';
import { readSecret } from './authentication';
import { readSettings } from './settings';

/** Lets no workflow be activated whose trigger could not work, or would refuse every request. */
export async function checkSettings(context: IHookFunctions): Promise<void> {
	try {
		await readSecret(context);
		readSettings(context);
	} catch (thrown) {
		throw toNodeError(context.getNode(), thrown);
	}
}
