import { Refusal } from './refusal';

/**
 * What n8n adds to a request. For a node of a version above 1 it reads a body before the node does only where it parses
 * it: JSON, text, forms and XML.
 */
interface RawRequest {
	rawBody?: unknown;
	/** The charset of the content type. */
	encoding?: unknown;
	/** Reads the body, unless that was done before. It decompresses, and keeps to n8n's limit for a body. */
	readRawBody: () => Promise<void>;
	unpipe: () => unknown;
	resume: () => unknown;
}

export const isRaw = (request: unknown): request is RawRequest =>
	typeof request === 'object' &&
	request !== null &&
	['readRawBody', 'unpipe', 'resume'].every(
		(name) => typeof Reflect.get(request, name) === 'function',
	);

/**
 * Reads the body into `rawBody`.
 *
 * @throws {Refusal} with 413 where it is larger than n8n takes, with 400 where it breaks off or is not compressed as
 * it says: n8n would make a failed execution of any other error, and answer with 500
 */
export async function readRaw(request: RawRequest): Promise<void> {
	try {
		await request.readRawBody();
	} catch (thrown) {
		discardRest(request);
		throw isTooLarge(thrown)
			? new Refusal(413, 'The body is too large')
			: new Refusal(400, 'The body cannot be read');
	}
}

/**
 * Lets what still comes run to nowhere. n8n leaves off in the middle, and a sender that still sends would not look at
 * the answer. What decompressed the body gets no more of it: nobody would catch what it throws now.
 */
function discardRest(request: RawRequest): void {
	request.unpipe();
	request.resume();
}

/** As the library says it that n8n reads with, in each of its versions. */
const isTooLarge = (thrown: unknown) =>
	thrown instanceof Error && 'type' in thrown && thrown.type === 'entity.too.large';
