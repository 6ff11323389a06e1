import { ENDPOINTS } from '../../sandbox/endpoints';
import { SANDBOX_TOKENS } from '../../sandbox/server';
import { useClient } from './support';

const client = useClient();

interface Operation {
	readonly summary: string;
	readonly tags: readonly string[];
	readonly requestBody: {
		readonly content: Readonly<
			Record<string, { readonly schema: { readonly properties: Record<string, object> } }>
		>;
	};
	readonly responses: object;
}

interface Document {
	readonly openapi: string;
	readonly paths: Readonly<Record<string, { readonly post?: Operation }>>;
}

const read = async (): Promise<Document> =>
	JSON.parse((await client.send('/_sandbox/api/json')).text) as Document;

describe('OpenAPI', () => {
	test('has every endpoint under its documented path, with its page', async () => {
		const { openapi, paths } = await read();
		expect(openapi).toBe('3.1.0');
		expect(
			Object.fromEntries(Object.entries(paths).map(([path, { post }]) => [path, post?.summary])),
		).toEqual(Object.fromEntries(ENDPOINTS.map(({ path, page }) => [`/api/v1.1${path}`, page])));
	});

	test('has the parameters of each body, the token among them', async () => {
		const { paths } = await read();
		const bodies = ENDPOINTS.map(({ path }) => {
			const body = paths[`/api/v1.1${path}`]?.post?.requestBody;
			return Object.keys(body?.content['application/json']?.schema.properties ?? {}).sort();
		});
		expect(bodies).toEqual(ENDPOINTS.map(({ schema }) => Object.keys(schema.properties).sort()));
	});

	test('has the types of the parameters, and the form of the answer', async () => {
		const { paths } = await read();
		const operation = paths['/api/v1.1/suppresses/export']?.post;
		expect(operation).toMatchObject({
			tags: ['suppresses'],
			requestBody: {
				required: true,
				content: {
					'application/json': {
						schema: {
							type: 'object',
							required: ['id'],
							properties: {
								id: { type: 'integer', minimum: 1 },
								token: { type: 'string', default: SANDBOX_TOKENS.full },
							},
						},
					},
				},
			},
			responses: {
				200: {
					content: {
						'application/json': {
							schema: {
								required: ['error', 'error_text'],
								properties: { error: { type: 'integer' } },
							},
						},
					},
				},
			},
		});
	});

	test('has names of its operations that differ', async () => {
		const names = [...JSON.stringify(await read()).matchAll(/"operationId":"(\w+)"/g)].map(
			([, name]) => name,
		);
		expect(new Set(names).size).toBe(ENDPOINTS.length);
	});

	test('changes nothing in what an endpoint answers', async () => {
		const { json } = await client.call('/segments/list/', { limit: 1 });
		expect(Object.keys(json)).toEqual([
			'data',
			'error',
			'error_text',
			'next_from_id',
			'total_count',
		]);
	});

	test('can be read and tried on a page that loads nothing from elsewhere', async () => {
		const answer = await client.send('/_sandbox/api/');
		expect(answer.status).toBe(200);
		expect(answer.text).toContain('swagger-ui');
		expect(answer.text).not.toMatch(/(src|href)="https?:/);
		expect((await client.send('/')).text).toContain('href="/_sandbox/api/"');
	});
});
