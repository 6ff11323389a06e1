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

/** error_text of everything that succeeded. */
export const SUCCESS_TEXT = 'Successful operation';

/** A request, or a profile of a batch, that the platform answers with an error code. */
export class PlatformError extends Error {
	/** @param fields what the answer holds besides error and error_text. */
	constructor(
		readonly code: number,
		text: string,
		readonly fields: Readonly<Record<string, unknown>> = { data: null },
	) {
		super(text);
	}
}

/** An error with one of the documented codes and its text. */
export class AltcraftError extends PlatformError {
	/** @param detail what exactly is wrong; the wording is the sandbox's own. */
	constructor(code: ErrorCode, detail?: string) {
		super(code, detail === undefined ? TEXTS[code] : `${TEXTS[code]}: ${detail}`);
	}
}
