import { oneOf } from '../../checks';
import { subscriptionStatus } from './subscriptionStatus';

/** What the form offers; the page "Profile data object" has a number, of which it does not say the meaning. */
export const GENDERS = [
	{ name: 'Female', value: 'female' },
	{ name: 'Male', value: 'male' },
] as const;

const gender = oneOf(
	GENDERS.map(({ value }) => value),
	(word) => GENDERS.find(({ value }) => value === word)?.name ?? word,
);

const lowercase = (value: unknown): unknown =>
	typeof value === 'string' ? value.trim().toLowerCase() : value;

export const toGender = (value: unknown, displayName: string): string =>
	gender(lowercase(value), displayName);

/** A word, or a number (page "Profile data object", row "_status"). */
export const toStatus = (value: unknown, displayName: string): string | number =>
	typeof value === 'number' && Number.isSafeInteger(value)
		? value
		: subscriptionStatus(lowercase(value), displayName);
