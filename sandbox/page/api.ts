import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createDescription } from '../http/openapi';

/** Where the API can be read and tried; the OpenAPI document is at json below it. */
export const API_PAGE = '/_sandbox/api';

/** Registers the page of the API, which loads nothing from elsewhere. It is made at the first visit. */
export function registerApiPage(app: FastifyInstance): void {
	let page: FastifyInstance | undefined;
	const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
		page ??= createApiPage();
		await page.ready();
		reply.hijack();
		page.routing(request.raw, reply.raw);
		return reply;
	};
	app.get(API_PAGE, answer);
	app.get(`${API_PAGE}/*`, answer);
	app.addHook('onClose', async () => {
		await page?.close();
	});
}

function createApiPage(): FastifyInstance {
	const page = createDescription();
	page.register(swaggerUi, {
		routePrefix: API_PAGE,
		uiConfig: { docExpansion: 'none', validatorUrl: null },
	});
	return page;
}
