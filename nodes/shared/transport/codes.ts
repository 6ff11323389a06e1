/** What a code means for the person at the canvas, and how to get on. */
interface Explanation {
	message: string;
	wayOut: string;
}

/** What to check first, by the code of a refusal: what the operation has that may be the cause. */
export type Advice = Readonly<Partial<Record<number, string>>>;

/** What helps against too many requests. */
export const SEND_FEWER = 'Send fewer at once, or turn on "Retry On Fail" in the node\'s settings';
/** What helps where the platform is not available. */
export const TRY_LATER = 'Try again later, or turn on "Retry On Fail" in the node\'s settings';

/** What a server wants that asks the node itself for a certificate. */
export const CLIENT_CERTIFICATE: Explanation = {
	message: 'The host asks for a client certificate, and the node has none',
	wayOut: 'Ask who runs the platform, or a proxy in front of it, to let n8n in without one',
};

const NOT_ACCEPTED: Explanation = {
	message: 'Altcraft did not accept the request',
	wayOut:
		'Check the fields of the node: a value is missing, or not of the kind that Altcraft expects',
};

/** Not on the pages, but the names of HTTP for what passes, which a proxy may write into an answer. */
const UNAVAILABLE: Explanation = {
	message: 'Altcraft is not available at the moment',
	wayOut: TRY_LATER,
};

/**
 * The codes in an answer's `error` field (pages "API interaction" and "Import and engage profile in
 * scenario", table "Service responses").
 */
const CODES: Partial<Record<number, Explanation>> = {
	400: NOT_ACCEPTED,
	401: {
		message: 'Altcraft does not know the API token',
		wayOut:
			"Check 'API Token' in the credential (in Altcraft: Settings > Tokens), and that 'Host' is the platform which the token belongs to",
	},
	402: {
		message: 'The limit of your Altcraft plan is reached',
		wayOut: 'Raise the limit with Altcraft, or wait until it starts over, and run the items again',
	},
	403: {
		message: "The token's role does not allow this action",
		wayOut: 'Ask a master user of Altcraft to give the role of the token this right',
	},
	404: {
		message: 'Altcraft does not find the object, or the token may not see it',
		wayOut: 'Check the ID, and that the token sees the group of what it belongs to',
	},
	409: {
		message: 'Altcraft has another record with the same unique values',
		wayOut: 'Change what has to be unique: something else has that value already',
	},
	413: {
		message: 'The database is not available in the chosen resource',
		wayOut: 'Choose a resource that works with the database of the profiles',
	},
	415: {
		message: 'Altcraft does not take this kind of content',
		wayOut:
			'Something between n8n and Altcraft changes the requests: ask who runs the proxy or the platform',
	},
	429: {
		message: 'Altcraft receives too many requests',
		wayOut: SEND_FEWER,
	},
	435: {
		message: 'Several profiles match, and Altcraft does not choose between them',
		wayOut:
			'Match the profile by a value that no other profile has, such as its profile ID, or merge the profiles in Altcraft',
	},
	441: {
		message: 'The object belongs to another group',
		wayOut:
			"Use a token that sees the object's group, or ask a master user of Altcraft to add the group to this one",
	},
	450: NOT_ACCEPTED,
	500: {
		message: 'Altcraft could not process the request',
		wayOut: 'Try again later. If it goes on, tell Altcraft’s support the time and the code',
	},
	501: {
		message: 'This Altcraft does not know the operation',
		wayOut: 'The operation may need a newer version of the platform: ask who runs it',
	},
	502: UNAVAILABLE,
	503: UNAVAILABLE,
	504: UNAVAILABLE,
};

/** As much of somebody else's text as a person reads. */
const LONGEST_TEXT = 300;

export const shortened = (text: string): string =>
	text.length > LONGEST_TEXT
		? `${text.slice(0, LONGEST_TEXT).replace(/[\uD800-\uDBFF]$/, '')}…`
		: text;

/**
 * The sentence for a code in an answer's `error` field. A code that is not documented shows the
 * platform's own text.
 *
 * @param advice what to check first, since the operation has it
 * @param tried what the request was about: "the profile with the email a@example.com"
 * @returns the message, and the way out with the platform's text and the code
 */
export function explain(
	code: number,
	platformText: string,
	advice?: string,
	tried: readonly string[] = [],
): Explanation {
	const known = naming(CODES[code], code, tried);
	const quoted =
		platformText === '' || known === undefined ? '' : `Altcraft says: "${platformText}" `;
	return {
		message:
			known?.message ??
			(platformText === ''
				? `Altcraft refused the request with the code ${String(code)}`
				: `Altcraft refused the request: ${platformText}`),
		wayOut: `${advice === undefined ? '' : `${advice}. `}${known?.wayOut ?? 'The code is not documented: ask Altcraft’s support what it stands for'}. ${quoted}(code ${String(code)})`,
	};
}

/** Codes that are about what the request names: who it was tells a person at once what to look at. */
const OF_THE_OBJECT = new Set([409, 413, 435, 441]);
const NOT_FOUND = 404;

function naming(
	known: Explanation | undefined,
	code: number,
	tried: readonly string[],
): Explanation | undefined {
	if (known === undefined || tried.length === 0) return known;
	const named = tried.join(' or ');
	if (code === NOT_FOUND) {
		const them = tried.length === 1 ? 'it' : 'them';
		return {
			...known,
			message: `Altcraft does not find ${named}, or the token may not see ${them}`,
		};
	}
	if (!OF_THE_OBJECT.has(code)) return known;
	return { ...known, wayOut: `${known.wayOut}. It was about ${tried.join(' and ')}` };
}
