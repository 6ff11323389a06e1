import type { IDataObject } from 'n8n-workflow';

import type { Check } from '../../shared/checks';
import { isBlank, listOf } from '../../shared/checks';

/** Several values, also none at all: shops write no tags as an empty list or an empty text. */
export const several =
	<T extends IDataObject[string]>(check: Check<T>): Check<T[]> =>
	(value, displayName) =>
		isBlank(value) || (Array.isArray(value) && value.length === 0)
			? []
			: listOf(check)(value, displayName);
