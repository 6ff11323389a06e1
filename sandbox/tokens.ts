/**
 * What a role allows: reading objects, sending to profiles, switching and copying objects, and editing: adding,
 * changing and deleting them. Profiles are deleted by a right of its own (page "Delete profile").
 */
export type Right = 'list' | 'launch' | 'manage' | 'edit' | 'erase';

/** What roles may be given or refused as a whole, beside that: each has rights of its own in Altcraft's settings. */
export const AREAS = ['loyalty', 'promo codes', 'market'] as const;

export type Area = (typeof AREAS)[number];

/** A token of the platform: its role and the object groups that it sees. */
export interface Token {
	/** Name on the sandbox's page and in the log. */
	readonly name: string;
	readonly rights: readonly Right[];
	/** All unless it says otherwise. */
	readonly areas?: readonly Area[];
	/** Ids of the groups whose objects it sees. */
	readonly groups: 'all' | readonly number[];
	/** The tariff's limit is used up: everything that sends answers 402. */
	readonly tariffLimitReached: boolean;
}

/** The sandbox's tokens: 32 hexadecimal characters, as the API interaction page describes them. */
export const SANDBOX_TOKENS = {
	/** May do everything and sees every group. */
	full: '5a9db0c6e1f2437a8b0c4d5e6f708190',
	/** May launch, but not list or change anything (403). */
	launchOnly: '1f0e2d3c4b5a69788796a5b4c3d2e1f0',
	/** May only list; launches and changes answer 403. */
	listOnly: '0a1b2c3d4e5f60718293a4b5c6d7e8f9',
	/** Sees the objects of the group "main" (0) only. */
	restricted: 'c0ffee00112233445566778899aabbcc',
	/** Its tariff's limit is used up: sending answers 402. */
	limitReached: 'deadbeef0123456789abcdef01234567',
	/** May do everything but delete profiles (403). */
	noDelete: '7b6a5948372615040f1e2d3c4b5a6978',
	/** May do everything but what belongs to loyalty programs and promo codes (403). */
	marketOnly: 'ba5eba11ba5eba11ba5eba11ba5eba11',
} as const;

const allButErasing: readonly Right[] = ['list', 'launch', 'manage', 'edit'];
const everything: readonly Right[] = [...allButErasing, 'erase'];

/** The role of each token, by the token. */
export const TOKENS: ReadonlyMap<string, Token> = new Map<string, Token>([
	[
		SANDBOX_TOKENS.full,
		{ name: 'full', rights: everything, groups: 'all', tariffLimitReached: false },
	],
	[
		SANDBOX_TOKENS.launchOnly,
		{ name: 'launchOnly', rights: ['launch'], groups: 'all', tariffLimitReached: false },
	],
	[
		SANDBOX_TOKENS.listOnly,
		{ name: 'listOnly', rights: ['list'], groups: 'all', tariffLimitReached: false },
	],
	[
		SANDBOX_TOKENS.restricted,
		{ name: 'restricted', rights: everything, groups: [0], tariffLimitReached: false },
	],
	[
		SANDBOX_TOKENS.limitReached,
		{ name: 'limitReached', rights: everything, groups: 'all', tariffLimitReached: true },
	],
	[
		SANDBOX_TOKENS.noDelete,
		{ name: 'noDelete', rights: allButErasing, groups: 'all', tariffLimitReached: false },
	],
	[
		SANDBOX_TOKENS.marketOnly,
		{
			name: 'marketOnly',
			rights: everything,
			areas: ['market'],
			groups: 'all',
			tariffLimitReached: false,
		},
	],
]);
