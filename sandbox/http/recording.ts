import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AltcraftError } from '../platform/errors';
import { type Envelope, envelopeBody, envelopeStatus } from './envelope';
import { recordRequest, type RecordedRequest } from './requests';
import type { Runtime } from './runtime';

const records = new WeakMap<FastifyRequest, RecordedRequest>();

/** The record of a request to the API. */
export function recordOf(request: FastifyRequest): RecordedRequest {
	const record = records.get(request);
	if (record === undefined) throw new Error(`${request.url} is not recorded`);
	return record;
}

/** Records every request under /api/: at its arrival, its body, and the status of its answer. */
export function registerRecording(app: FastifyInstance, runtime: Runtime): void {
	app.addHook('onRequest', (request, _reply, done) => {
		if (isApi(request)) {
			const { method, url, headers } = request;
			const record = recordRequest(method, url, { ...headers }, runtime.now());
			records.set(request, record);
			runtime.remember(record);
		}
		done();
	});
	app.addHook('onSend', (request, reply, payload, done) => {
		const record = records.get(request);
		if (record) record.status = reply.statusCode;
		done(null, payload);
	});
	const parseJson = app.getDefaultJsonParser('error', 'error');
	app.removeAllContentTypeParsers();
	app.addContentTypeParser<string>(
		'application/json',
		{ parseAs: 'string' },
		(request, body, done) => {
			const record = records.get(request);
			if (record) runtime.rememberBody(record, body);
			// Returns nothing when it calls back, which it always does here.
			void parseJson(request, body, done);
		},
	);
}

/** Whether a request goes to the API, not to the page or the control API. */
export function isApi(request: FastifyRequest): boolean {
	return request.url.startsWith('/api/');
}

/** Sends an answer of the platform, and notes its outcome. */
export function sendEnvelope(
	envelope: Envelope,
	request: FastifyRequest,
	reply: FastifyReply,
	{ variants }: Runtime,
): FastifyReply {
	const record = records.get(request);
	if (record) {
		record.error = envelope.error;
		record.errorText = envelope.text;
	}
	return reply.code(envelopeStatus(envelope, variants)).send(envelopeBody(envelope, variants));
}

/** The error of the platform for what Fastify refuses before an endpoint sees it. */
export function errorOfFastify(code: string | undefined): AltcraftError {
	switch (code) {
		case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
			return new AltcraftError(415);
		case 'FST_ERR_CTP_BODY_TOO_LARGE':
			return new AltcraftError(400, 'the body is larger than 10 MB');
		case undefined:
			return new AltcraftError(500);
		default:
			return new AltcraftError(400, 'malformed JSON');
	}
}
