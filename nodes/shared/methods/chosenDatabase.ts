import type { ILoadOptionsFunctions } from 'n8n-workflow';

import { locatorValue } from '../checks';
import { RequestFailure, toNodeError } from '../errors';
import type { ProfileDatabase } from '../lists/profileDatabase';

/**
 * The database of the object that the form has chosen, such as a scenario; undefined while none is chosen, where an
 * expression chooses it, or where the platform has no way to tell it.
 *
 * @throws {NodeApiError | NodeOperationError} when the platform only fails to tell it now
 */
export async function chosenDatabase(
	context: ILoadOptionsFunctions,
	{ parameter, databaseOf }: ProfileDatabase,
): Promise<number | undefined> {
	const id = chosenId(context.getCurrentNodeParameter(parameter));
	if (id === undefined) return undefined;
	try {
		return toId(await databaseOf(context, id));
	} catch (thrown) {
		if (isWithoutMethod(thrown)) return undefined;
		throw toNodeError(context.getNode(), thrown);
	}
}

/** Whether a platform has no such method. */
export const isWithoutMethod = (thrown: unknown): boolean =>
	thrown instanceof RequestFailure && thrown.source === 'platform' && thrown.code === '501';

function chosenId(locator: unknown): number | undefined {
	const value = locatorValue(locator);
	return toId(typeof value === 'string' ? value.trim().replace('#', '') : value);
}

function toId(value: unknown): number | undefined {
	const id = typeof value === 'string' ? Number(value) : value;
	return typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? id : undefined;
}
