import type { Profile, Subscription } from './profiles';

/** A search: profiles that have any of the keys, or all of them. */
export type ProfileSearch =
	| { readonly anyOf: readonly string[] }
	| { readonly allOf: readonly string[] };

/**
 * Addresses are compared in lower case and phones by their digits. The documentation does not
 * say how the platform compares them.
 */
export const normalEmail = (email: string): string => email.trim().toLowerCase();
export const normalPhone = (phone: string): string => phone.replace(/\D/g, '');

/** Index keys under which profiles are found; each names one place that a value may stand in. */
export const searchKey = {
	profileEmail: (email: string) => `email ${normalEmail(email)}`,
	profilePhone: (phone: string) => `phone ${normalPhone(phone)}`,
	subscriptionEmail: (email: string) => `subscription email ${normalEmail(email)}`,
	subscriptionPhone: (phone: string) => `subscription phone ${normalPhone(phone)}`,
	push: (provider: string, id: string) => `push ${provider} ${id}`,
	field: (name: string, value: unknown) => `field ${name} ${String(value)}`,
	subscriptionField: (name: string, value: unknown) =>
		`subscription field ${name} ${String(value)}`,
	/** Narrows a key of a subscription to one resource. */
	inResource: (key: string, resourceId: number) => `${key} @${String(resourceId)}`,
};

/** All profiles, with an index over everything that a matching mode searches. */
export class ProfileStore {
	private readonly profiles = new Map<string, Profile>();
	private readonly index = new Map<string, Set<string>>();
	private readonly keysOfProfile = new Map<string, readonly string[]>();

	constructor(profiles: readonly Profile[] = []) {
		for (const profile of profiles) this.save(profile);
	}

	get size(): number {
		return this.profiles.size;
	}

	get(id: string): Profile | undefined {
		return this.profiles.get(id);
	}

	/** All profiles, oldest first. */
	all(): Profile[] {
		return [...this.profiles.values()];
	}

	/** What JSON shows of it. */
	toJSON(): Profile[] {
		return this.all();
	}

	/** Adds a profile, or indexes it again after a change. */
	save(profile: Profile): void {
		for (const key of this.keysOfProfile.get(profile.id) ?? []) {
			this.index.get(key)?.delete(profile.id);
		}
		const keys = keysOf(profile);
		this.profiles.set(profile.id, profile);
		this.keysOfProfile.set(profile.id, keys);
		for (const key of keys) {
			const ids = this.index.get(key);
			if (ids === undefined) this.index.set(key, new Set([profile.id]));
			else ids.add(profile.id);
		}
	}

	/** Takes a profile away. */
	remove(id: string): void {
		for (const key of this.keysOfProfile.get(id) ?? []) this.index.get(key)?.delete(id);
		this.keysOfProfile.delete(id);
		this.profiles.delete(id);
	}

	/** Profiles of one database that a search finds. */
	find(databaseId: number, search: ProfileSearch): Profile[] {
		const profiles = 'anyOf' in search ? this.union(search.anyOf) : this.intersection(search.allOf);
		return profiles.filter((profile) => profile.databaseId === databaseId);
	}

	private union(keys: readonly string[]): Profile[] {
		const ids = new Set(keys.flatMap((key) => [...(this.index.get(key) ?? [])]));
		return this.byIds(ids);
	}

	private intersection(keys: readonly string[]): Profile[] {
		const [first, ...others] = keys.map((key) => this.index.get(key) ?? new Set<string>());
		const ids = [...(first ?? [])].filter((id) => others.every((set) => set.has(id)));
		return this.byIds(ids);
	}

	private byIds(ids: Iterable<string>): Profile[] {
		return [...ids].flatMap((id) => this.profiles.get(id) ?? []);
	}
}

function keysOf(profile: Profile): string[] {
	const { email, phones, ...fields } = profile.data;
	const keys: string[] = [];
	if (typeof email === 'string') keys.push(searchKey.profileEmail(email));
	for (const phone of listOf(phones)) keys.push(searchKey.profilePhone(String(phone)));
	for (const [name, value] of Object.entries(fields)) {
		for (const part of listOf(value)) keys.push(searchKey.field(name, part));
	}
	return keys.concat(profile.subscriptions.flatMap(subscriptionKeys));
}

function subscriptionKeys(subscription: Subscription): string[] {
	const { email, phone, provider, subscriptionId, customFields, resourceId } = subscription;
	const keys: string[] = [];
	if (email !== undefined) keys.push(searchKey.subscriptionEmail(email));
	if (phone !== undefined) keys.push(searchKey.subscriptionPhone(phone));
	if (provider !== undefined && subscriptionId !== undefined) {
		keys.push(searchKey.push(provider, subscriptionId));
	}
	for (const [name, value] of Object.entries(customFields ?? {})) {
		keys.push(searchKey.subscriptionField(name, value));
	}
	return keys.flatMap((key) => [key, searchKey.inResource(key, resourceId)]);
}

function listOf(value: unknown): unknown[] {
	if (value === undefined || value === null) return [];
	return Array.isArray(value) ? value : [value];
}
