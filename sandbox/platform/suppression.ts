import { createHash } from 'node:crypto';
import { normalEmail, normalPhone } from '../things/profile-store';
import type { Subscription } from '../things/profiles';
import type { State } from '../things/state';
import type { ContactType, SuppressionList } from '../things/suppression-lists';

const MD5 = /^[0-9a-f]{32}$/i;

/** What a contact looks like; anything else is invalid. No page says how strict the platform is. */
const FORMS: Readonly<Record<ContactType, RegExp>> = {
	email: /^[^\s@]+@[^\s@]+$/,
	phone: /^\D*(\d\D*){5,20}$/,
	domain: /^[^\s@/:]+\.[^\s@/:]+$/,
};

const normalDomain = (domain: string): string => domain.trim().toLowerCase();

const NORMAL: Readonly<Record<ContactType, (value: string) => string>> = {
	email: normalEmail,
	phone: normalPhone,
	domain: normalDomain,
};

/** Whether a value can be a contact of a type. */
export function isContact(type: ContactType, value: string): boolean {
	return FORMS[type].test(value.trim());
}

/** What a list keeps of a contact: the MD5 hash of its lower-cased value, of a phone that of its digits. */
export function contactHash(type: ContactType, value: string): string {
	return createHash('md5').update(NORMAL[type](value)).digest('hex');
}

/** Adds a contact. @returns whether it is new */
export function addContact(
	{ contacts }: SuppressionList,
	type: ContactType,
	value: string,
): boolean {
	const hash = contactHash(type, value);
	if (contacts[type].has(hash)) return false;
	contacts[type].add(hash);
	return true;
}

/** Takes a contact out, as far as it is in there. E-mails and domains may be named by their hashes. */
export function removeContact(
	{ contacts }: SuppressionList,
	type: ContactType,
	value: string,
): void {
	const isHash = type !== 'phone' && MD5.test(value);
	contacts[type].delete(isHash ? value.toLowerCase() : contactHash(type, value));
}

/** What of a contact a list holds: for an e-mail, the address and its domain apart. */
export function matchContact({ contacts }: SuppressionList, type: ContactType, value: string) {
	const holds = (one: ContactType, text: string) => contacts[one].has(contactHash(one, text));
	const domain = type === 'email' ? value.slice(value.lastIndexOf('@') + 1) : value;
	const matches = {
		email: type === 'email' && holds('email', value),
		domain: type !== 'phone' && holds('domain', domain),
		phone: type === 'phone' && holds('phone', value),
	};
	return { ...matches, any: matches.email || matches.domain || matches.phone };
}

/** Whether an address gets no message: it is in one of the lists, which a mailing or its template uses, or in the global one. */
export function isSuppressed(
	listIds: readonly number[],
	{ email, phone }: Subscription,
	state: State,
): boolean {
	return state.suppressionLists
		.filter(({ id, isGlobal }) => isGlobal || listIds.includes(id))
		.some(
			(list) =>
				(email !== undefined && matchContact(list, 'email', email).any) ||
				(phone !== undefined && matchContact(list, 'phone', phone).any),
		);
}
