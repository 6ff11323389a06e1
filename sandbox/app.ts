import type { IncomingMessage } from 'node:http';
import { finished } from 'node:stream/promises';
import fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { AltcraftError } from './platform/errors';
import { htmlPage } from './http/deliver-failure';
import { failure } from './http/envelope';
import { registerControl } from './control/routes';
import { registerApiPage } from './page/api';
import { registerPage } from './page/routes';
import { registerApi } from './http/api';
import { registerCallers } from './http/callers';
import { registerDownloads } from './http/downloads';
import { errorOfFastify, isApi, registerRecording, sendEnvelope } from './http/recording';
import type { Runtime } from './http/runtime';

/** The default limit of the batch pages. */
const BODY_LIMIT = 10 * 1024 * 1024;

/**
 * The HTTP server of a sandbox, not yet listening.
 *
 * @param host where it is going to listen
 */
export function createApp(runtime: Runtime, host: string): FastifyInstance {
	const app = fastify({
		bodyLimit: BODY_LIMIT,
		forceCloseConnections: true,
		routerOptions: { ignoreTrailingSlash: true },
		ajv: { customOptions: { removeAdditional: false, coerceTypes: true } },
	});
	registerCallers(app, host);
	app.addHook('onRequest', (_request, _reply, done) => {
		runtime.sendScheduled();
		done();
	});
	registerRecording(app, runtime);
	app.setErrorHandler<FastifyError>(async (error, request, reply) => {
		if (!isApi(request)) {
			return reply.code(error.statusCode ?? 500).send({ message: error.message });
		}
		if (runtime.closing.signal.aborted) {
			request.raw.destroy();
			return reply.hijack();
		}
		await readToEnd(request.raw);
		if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE' && runtime.variants.bodyTooLarge === 'html') {
			return reply.code(413).type('text/html').send(htmlPage(413));
		}
		return sendEnvelope(failure(errorOfFastify(error.code)), request, reply, runtime);
	});
	app.setNotFoundHandler((request, reply) => {
		if (!isApi(request)) return reply.code(404).send({ message: 'Not found' });
		return sendEnvelope(failure(new AltcraftError(501)), request, reply, runtime);
	});
	registerApi(app, runtime);
	registerDownloads(app, runtime);
	registerControl(app, runtime);
	registerPage(app, runtime);
	registerApiPage(app);
	return app;
}

/** Reads what is left of a refused body: else the connection breaks before the client has the answer. */
async function readToEnd(message: IncomingMessage): Promise<void> {
	if (message.readableEnded) return;
	message.resume();
	// A client that has gone needs no answer.
	await finished(message).catch(() => undefined);
}
