import type { Readable } from 'node:stream';

/** n8n's limit for a body, unless it is changed. */
export const LIMIT = 16 * 1024 * 1024;

/**
 * Reads a stream as the library raw-body does, which n8n uses: within n8n's limit. Beyond it the stream is left in the
 * middle, paused, and nobody listens for its errors any more.
 *
 * @param length what the request says of it
 */
export async function readLimited(stream: Readable, length: string | undefined): Promise<Buffer> {
	return await new Promise((resolve, reject) => {
		const chunks: Buffer[] = [];
		let received = 0;
		const end = (error?: Error) => {
			stream.off('aborted', aborted).off('data', take).off('end', end).off('error', end);
			if (error === undefined) {
				resolve(Buffer.concat(chunks));
				return;
			}
			stream.unpipe();
			stream.pause();
			reject(error);
		};
		const aborted = () => {
			end(libraryError('request aborted', 400, 'request.aborted'));
		};
		const take = (chunk: Buffer) => {
			received += chunk.length;
			if (received > LIMIT) end(tooLarge());
			else chunks.push(chunk);
		};
		if (length !== undefined && Number(length) > LIMIT) {
			end(tooLarge());
			return;
		}
		if (!stream.readable) {
			end(libraryError('stream is not readable', 500, 'stream.not.readable'));
			return;
		}
		stream.on('aborted', aborted).on('data', take).on('end', end).on('error', end);
	});
}

const tooLarge = () => libraryError('request entity too large', 413, 'entity.too.large');

const libraryError = (message: string, status: number, type: string) =>
	Object.assign(new Error(message), { status, statusCode: status, type });
