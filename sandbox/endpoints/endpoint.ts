import type { Static, TObject } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import type { AnswerFields } from '../platform/answer-fields';
import type { Context } from '../platform/context';
import { AltcraftError } from '../platform/errors';
import type { Area, Right } from '../tokens';
import type { PresenceName, Variants } from '../variants';

export type BatchFailureKind = 'batchResult' | 'profileErrors';

/** One method of the API. */
export interface EndpointDefinition<Schema extends TObject> {
	/** The page of Altcraft's documentation, by its title. */
	readonly page: string;
	/** Under /api/v1.1, as the documentation prints it. */
	readonly path: string;
	/** JSON schema of the body without `token`, which every endpoint takes. */
	readonly body: Schema;
	/** What the token's role must allow. */
	readonly right: Right;
	/** And what the role must not be barred from. */
	readonly area?: Area;
	/** Requests that change something are deduplicated. */
	readonly changes: boolean;
	/** What `error_text` says of a success, where the examples of the page have it otherwise. */
	readonly successText?: string;
	/** Whether a request sends messages, which the tariff may limit. */
	readonly sends?: (body: Static<Schema>) => boolean;
	/** The variant that switches off an endpoint whose page was not found. */
	readonly inferred?: PresenceName;
	/** Whether the endpoint exists at all; by default it does, unless it is inferred. */
	readonly exists?: (variants: Variants) => boolean;
	/** Failures on demand of batches that concern it; none by default. */
	readonly batchFailures?: readonly BatchFailureKind[];
	readonly handle: (body: Static<Schema>, context: Context) => AnswerFields;
}

/** An endpoint as the server sees it, whatever its body is. */
export interface Endpoint {
	readonly page: string;
	readonly path: string;
	readonly schema: TObject;
	readonly right: Right;
	readonly area: Area | undefined;
	readonly changes: boolean;
	readonly successText: string | undefined;
	/** Whether its page was not found. */
	readonly isInferred: boolean;
	readonly exists: (variants: Variants) => boolean;
	readonly batchFailures: readonly BatchFailureKind[];
	/** Answers a validated body. Throws AltcraftError. */
	readonly run: (body: unknown, context: Context) => AnswerFields;
}

/** Makes an endpoint of its definition. */
export function defineEndpoint<Schema extends TObject>(
	definition: EndpointDefinition<Schema>,
): Endpoint {
	const { page, path, body: schema, right, changes, batchFailures = [] } = definition;
	const { sends, inferred, handle, area, successText } = definition;
	return {
		page,
		path,
		schema,
		right,
		area,
		changes,
		successText,
		isInferred: inferred !== undefined,
		exists:
			definition.exists ??
			((variants) => inferred === undefined || variants[inferred] === 'present'),
		batchFailures,
		run: (body, context) => {
			if (!Value.Check(schema, body)) throw new AltcraftError(500, 'the body was not validated');
			if (context.token.tariffLimitReached && sends?.(body) === true) throw new AltcraftError(402);
			return handle(body, context);
		},
	};
}
