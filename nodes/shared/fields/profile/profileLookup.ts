import type { IDataObject } from 'n8n-workflow';

import { RequestFailure } from '../../errors';
import { formDatabase } from '../../lists/formDatabase';
import type { Field, Values } from '../kit/field';
import { databaseId } from './databaseId';
import { matching } from './matching';
import { ALL_MODES } from './matchingModes';

const found = matching(ALL_MODES, { database: formDatabase });

const BY_ID = "match the profile by 'Profile ID', for which none has to be looked for";

/** Page "Get profile data". */
const LOOKUP = {
	endpoint: '/profiles/get/',
	wanted: ['id'],
	advice: {
		403: `The token's role may not read profiles: ${BY_ID}`,
		404: 'Check the value that the profile is matched by',
	},
};

/** The values that the profile is matched by, as parameters of a request. */
export const matchedBy = (values: Values): IDataObject => found.toBody(values);

/**
 * The profile where Altcraft takes its ID alone: by any other value, it is looked for first, in the database of the
 * field "Database".
 */
export const profileById: Field = {
	...found,
	advice: {},
	toBody(values) {
		const { matching: mode, profile_id } = matchedBy(values);
		return mode === 'profile_id' ? { profile_id } : {};
	},
	look(values) {
		const question = { ...databaseId.toBody(values), ...matchedBy(values) };
		if (question.matching === 'profile_id') return undefined;
		return {
			...LOOKUP,
			body: question,
			into: (profile, body) => ({ ...body, profile_id: idOf(profile) }),
		};
	},
};

function idOf({ id }: IDataObject): string {
	if (typeof id === 'string' && id !== '') return id;
	throw new RequestFailure(
		'Altcraft found the profile, but does not tell its ID',
		`Enter the ID: ${BY_ID}`,
		{ source: 'platform' },
	);
}
