import type { FastifyReply } from 'fastify';
import type { FaultFailure } from './failure-schema';

/** An HTML page of some web server in front of the platform. */
export function htmlPage(status: number): string {
	return `<html><head><title>${String(status)}</title></head><body><center><h1>${String(status)}</h1></center></body></html>\n`;
}

/** The beginning of an answer. */
const HALF = '{"data":null,"error":0,"error_te';

/** Answers a request with a failure, or withholds the answer. */
export function deliverFailure(fault: FaultFailure, reply: FastifyReply): FastifyReply {
	switch (fault.kind) {
		case 'reset':
			reply.hijack();
			reply.raw.socket?.resetAndDestroy();
			return reply;
		case 'silence':
			// The connection stays open until the client gives up or the sandbox closes.
			return reply.hijack();
		case 'cut':
			reply.hijack();
			reply.raw.writeHead(200, {
				'Content-Type': 'application/json',
				'Content-Length': String(2 * HALF.length),
			});
			reply.raw.write(HALF, () => reply.raw.socket?.destroy());
			return reply;
		case 'status':
			return reply
				.code(fault.status)
				.type(fault.contentType ?? 'text/plain')
				.headers(fault.headers ?? {})
				.send(fault.body ?? '');
		case 'html':
			return reply.code(fault.status).type('text/html').send(htmlPage(fault.status));
		case 'empty':
			return reply.code(fault.status).send();
		case 'body':
			return reply.code(fault.status).type(fault.contentType).send(fault.body);
		case 'error':
			return reply.code(200).send({ data: null, error: fault.code, error_text: fault.text });
		case 'redirect':
			return reply.redirect(fault.location, fault.status);
	}
}
