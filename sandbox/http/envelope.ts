import type { AnswerFields } from '../platform/answer-fields';
import { AltcraftError, PlatformError, SUCCESS_TEXT } from '../platform/errors';
import type { Variants } from '../variants';

/** An answer of the platform: the outcome and what goes with it. */
export interface Envelope {
	/** Error code, 0 for success. */
	readonly error: number;
	readonly text: string;
	readonly fields: AnswerFields;
}

/** The envelope of a successful request. */
export function success(fields: AnswerFields, text = SUCCESS_TEXT): Envelope {
	return { error: 0, text, fields };
}

/** The envelope of a failed request; an error that is none of the platform's becomes 500. */
export function failure(error: unknown): Envelope {
	const known = error instanceof PlatformError ? error : new AltcraftError(500);
	return { error: known.code, text: known.message, fields: known.fields };
}

/** The envelope as JSON, with the keys in the order of the documentation's examples. */
export function envelopeBody(
	{ error, text, fields }: Envelope,
	variants: Variants,
): Record<string, unknown> {
	const { data, ...others } = fields;
	return {
		...(data === undefined ? {} : { data }),
		error,
		[variants.errorTextKey]: text,
		...others,
	};
}

/** The HTTP status of an envelope. */
export function envelopeStatus({ error }: Envelope, variants: Variants): number {
	return error === 0 || variants.errorHttpStatus === 'always200' ? 200 : error;
}
