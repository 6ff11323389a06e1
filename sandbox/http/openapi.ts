import swagger from '@fastify/swagger';
import { type TSchema, Type } from '@sinclair/typebox';
import fastify, { type FastifyInstance, type FastifySchema } from 'fastify';
import { ENDPOINTS } from '../endpoints';
import type { Endpoint } from '../endpoints/endpoint';
import { SANDBOX_TOKENS } from '../tokens';

/** Where the endpoints of the API are. */
export const API = '/api/v1.1';

/** The address of an endpoint, as the documentation prints it. */
export const urlOf = ({ path }: Endpoint): string => `${API}${path}`;

/**
 * The endpoints as routes that describe themselves and answer nothing. A server of its own, made when somebody asks for
 * it: a description costs more time than the start of a sandbox.
 */
export function createDescription(): FastifyInstance {
	const app = fastify({ routerOptions: { ignoreTrailingSlash: true } });
	app.setValidatorCompiler(() => () => true);
	app.register(swagger, {
		openapi: {
			openapi: '3.1.0',
			info: {
				title: 'Altcraft sandbox',
				description:
					"What the sandbox answers, from its own schemas. It is built from Altcraft's public documentation and is not Altcraft's.",
				version: '1.1',
			},
			components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
			security: [{}, { token: [] }],
		},
		transform: ({ schema, url }) => ({ schema: { ...schema, ...describe(url) }, url }),
	});
	// In a scope of their own: the routes come after the plugin that listens to them.
	app.register((scope, _options, done) => {
		for (const endpoint of ENDPOINTS) {
			scope.post(urlOf(endpoint), { schema: { body: endpoint.schema } }, () => undefined);
		}
		done();
	});
	return app;
}

const endpoints = new Map(ENDPOINTS.map((endpoint) => [urlOf(endpoint), endpoint]));

/** What is not needed to answer: names, an example of the token, and the form of the answer. */
function describe(url: string): FastifySchema {
	const endpoint = endpoints.get(url);
	if (endpoint === undefined) return { hide: true };
	const { page, path, right, isInferred, schema } = endpoint;
	const why = isInferred ? 'The page was not found: path and parameters are inferred. ' : '';
	return {
		summary: page,
		description: `${why}Page "${page}" of Altcraft's documentation. The token's role must allow: ${right}.`,
		operationId: path.replace(/\W+/g, ' ').trim().replaceAll(' ', '_'),
		tags: [path.split('/')[1] ?? ''],
		body: { ...schema, properties: { ...schema.properties, token: Token } },
		response: { 200: Answer },
	};
}

const Token: TSchema = Type.String({
	description: "One of the sandbox's tokens; or as a bearer token in the header Authorization.",
	default: SANDBOX_TOKENS.full,
});

/** What every answer has; the rest differs by endpoint and by the active variants. */
const Answer: TSchema = Type.Object(
	{
		error: Type.Integer({ description: 'Error code, 0 for success.' }),
		error_text: Type.String(),
		data: Type.Optional(Type.Unknown()),
	},
	{
		description: "Altcraft's answer, also when it is an error.",
		additionalProperties: Type.Unknown(),
	},
);
