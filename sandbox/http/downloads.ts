import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AltcraftError } from '../platform/errors';
import { TOKENS } from '../tokens';
import { deliverFailure } from './deliver-failure';
import { envelopeBody, failure } from './envelope';
import { recordOf } from './recording';
import { tokenOf } from './requests';
import type { Runtime } from './runtime';

/** Where the files of tasks are; failures on demand and variants name it by this. */
const PATH = '/api/download/';

/** So long a file can be downloaded; not documented. */
const LIFETIME_MS = 24 * 60 * 60 * 1000;

/** Registers the files that tasks have made: step 3 of the page "Uploading profiles to a file". */
export function registerDownloads(app: FastifyInstance, runtime: Runtime): void {
	app.get<{ Params: { '*': string }; Querystring: { token?: string } }>(
		`${PATH}*`,
		async (request, reply) => {
			const record = recordOf(request);
			const { delay, fault } = runtime.failures.take({ path: PATH, batchFailures: [] });
			for (const one of [delay, fault]) if (one) record.failures.push(one.kind);
			if (delay) await wait(delay.ms, undefined, { signal: runtime.closing.signal });
			if (fault) return deliverFailure(fault, reply);
			const token = readToken(request, request.query.token, runtime);
			record.token = token;
			if (runtime.variants.downloadToken !== 'none') {
				const role = token === undefined ? undefined : TOKENS.get(token);
				if (role === undefined) return refuse(new AltcraftError(401), reply, runtime);
				if (!role.rights.includes('list')) return refuse(new AltcraftError(403), reply, runtime);
			}
			const file = runtime.state.downloads.get(request.params['*']);
			const age = file === undefined ? Infinity : runtime.now().getTime() - file.at.getTime();
			if (file === undefined || age > LIFETIME_MS) {
				return refuse(new AltcraftError(404, 'file'), reply, runtime);
			}
			return reply.type(file.mimeType).send(Buffer.from(file.content));
		},
	);
}

/** The newest page asks for the header; what older pages show of the address ends in "?t". */
function readToken(
	request: FastifyRequest,
	inQuery: string | undefined,
	{ variants: { downloadToken } }: Runtime,
): string | undefined {
	return downloadToken === 'query' ? inQuery : tokenOf(undefined, request.headers.authorization);
}

/** Unlike the API's, the answer has the HTTP status of its error: it is no file. */
function refuse(error: AltcraftError, reply: FastifyReply, { variants }: Runtime): FastifyReply {
	return reply.code(error.code).send(envelopeBody(failure(error), variants));
}
