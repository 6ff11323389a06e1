import { text } from '../../checks';
import type { Field, Values } from '../kit/field';
import { matching } from './matching';
import { ALL_MODES } from './matchingModes';

/** What answers which profile matches (page "Get profile data"). */
const LOOK_UP = '/profiles/get/';
const BY_ID = 'profile_id';

/**
 * The profile, where Altcraft takes its ID alone: matched by anything else, Altcraft is asked for it first.
 *
 * @param database the field of the database that the profile is in
 */
export function lookedUpProfile(database: Field): Field {
	const matched = matching(ALL_MODES);
	const readMatching = (values: Values) => {
		const { matching: mode, ...found } = matched.toBody(values);
		return { isById: mode === BY_ID, mode, found };
	};
	return {
		...matched,
		toBody(values) {
			const { isById, found } = readMatching(values);
			return isById ? found : {};
		},
		look(values) {
			const { isById, mode, found } = readMatching(values);
			if (isById) return undefined;
			return {
				endpoint: LOOK_UP,
				body: { ...database.toBody(values), matching: mode, ...found },
				advice: {
					404: 'Check the value that the profile is matched by, and the database',
					435: 'Match by a value that it has alone',
				},
				into: ({ id }, body) => ({ ...body, [BY_ID]: text(id, 'Profile ID') }),
			};
		},
	};
}
