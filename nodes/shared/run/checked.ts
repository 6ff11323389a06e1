import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../checks';
import type { Result } from './delivery';

/** As much of a text as is shown of a request that is but checked: a file or a message can have megabytes. */
const LONGEST = 1000;

/** What the option Check Only gives out in place of sending a request. @param body without the token */
export const checked = (body: IDataObject): Result => ({
	json: { checked: true, request: shown(body) as IDataObject },
});

function shown(value: unknown): unknown {
	if (typeof value === 'string' && value.length > LONGEST) {
		return `${value.slice(0, LONGEST)}… (${String(value.length)} characters)`;
	}
	if (Array.isArray(value)) return value.map(shown);
	if (!isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shown(member)]));
}
