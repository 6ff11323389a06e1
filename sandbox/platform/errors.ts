/** Texts of the codes in "Service responses" of the Import and engage page. */
const TEXTS = {
	400: 'Incorrect request',
	401: 'API token required',
	402: 'Tariff limit reached',
	403: 'No rights for this action',
	404: 'Object not found',
	409: 'Another record with the same unique attributes exists',
	413: 'Database is not available in the selected resource',
	415: 'Requested Content-Type is not supported',
	435: 'Ambiguous search: several objects match',
	441: 'Object belongs to another group',
	450: 'Incorrect request',
	500: 'Internal service error',
	501: 'Method does not exist',
} as const;

export type ErrorCode = keyof typeof TEXTS;

/** A request that the platform answers with an error code. */
export class AltcraftError extends Error {
	/** @param detail what exactly is wrong; the wording is the sandbox's own. */
	constructor(
		readonly code: ErrorCode,
		detail?: string,
	) {
		super(detail === undefined ? TEXTS[code] : `${TEXTS[code]}: ${detail}`);
	}
}
