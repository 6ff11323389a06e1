import * as crypto from 'node:crypto';

import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { delivered } from './samples';
import { post, useTriggers } from './support';

jest.mock<typeof crypto>('node:crypto', () => {
	const actual = jest.requireActual<typeof crypto>('node:crypto');
	return { ...actual, timingSafeEqual: jest.fn(actual.timingSafeEqual) };
});

const listen = useTriggers();

const basic = { kind: 'basicAuth', user: 'altcraft', password: 'Zo5-kQ8-vR2-nT7-wY1' };
const bearer = { kind: 'bearerToken', token: 'b7Xq-2mNw-9RtL-4vKz' };
const header = {
	kind: 'headerAuth',
	headerName: 'X-Altcraft-Secret',
	headerSecret: 'p3Fh-8sDj-5yUc-1oEa',
};
const base64 = (text: string) => Buffer.from(text).toString('base64');

type Headers = Record<string, string>;
type Case = [name: string, credential: ICredentialDataDecryptedObject, headers: Headers];

async function request(credential: ICredentialDataDecryptedObject, headers: Headers) {
	const trigger = await listen({
		parameters: { authentication: credential.kind as string },
		credential,
	});
	return { trigger, answer: await post(trigger, [delivered], headers) };
}

it('is not asked for by default', async () => {
	const trigger = await listen();

	expect(await post(trigger, [delivered])).toMatchObject({ status: 200, body: 'OK' });
});

it.each<Case>([
	['basic', basic, { Authorization: `Basic ${base64(`altcraft:${basic.password}`)}` }],
	[
		'basic, in small letters',
		basic,
		{ authorization: `basic ${base64(`altcraft:${basic.password}`)}` },
	],
	[
		'basic, a colon in the password and letters of any kind',
		{ ...basic, user: 'Анна', password: 'п:ароль-длинный-1' },
		{ Authorization: `Basic ${base64('Анна:п:ароль-длинный-1')}` },
	],
	['bearer', bearer, { Authorization: `Bearer ${bearer.token}` }],
	['bearer, in small letters', bearer, { authorization: `bearer ${bearer.token}` }],
	['a header', header, { 'X-Altcraft-Secret': header.headerSecret }],
	['a header, in small letters', header, { 'x-altcraft-secret': header.headerSecret }],
	[
		'the header Authorization',
		{ ...header, headerName: 'Authorization', headerSecret: 'ApiKey 0123456789abcdef' },
		{ Authorization: 'ApiKey 0123456789abcdef' },
	],
])('lets a request with the right secret in: %s', async (_name, credential, headers) => {
	const { trigger, answer } = await request(credential, headers);

	expect(answer).toMatchObject({ status: 200, body: 'OK' });
	expect(trigger.executions).toEqual([[delivered]]);
});

it.each<[...Case, status: number, challenge: string | null]>([
	['basic, none', basic, {}, 401, 'Basic realm="Altcraft Trigger"'],
	[
		'basic, a token instead',
		basic,
		{ Authorization: `Bearer x` },
		401,
		'Basic realm="Altcraft Trigger"',
	],
	[
		'basic, a wrong password',
		basic,
		{ Authorization: `Basic ${base64('altcraft:wrong')}` },
		403,
		null,
	],
	[
		'basic, a wrong user',
		basic,
		{ Authorization: `Basic ${base64(`Altcraft:${basic.password}`)}` },
		403,
		null,
	],
	['basic, not encoded', basic, { Authorization: `Basic altcraft:${basic.password}` }, 403, null],
	['bearer, none', bearer, {}, 401, 'Bearer'],
	['bearer, empty', bearer, { Authorization: 'Bearer ' }, 401, 'Bearer'],
	['bearer, without the scheme', bearer, { Authorization: bearer.token }, 401, 'Bearer'],
	['bearer, shorter', bearer, { Authorization: `Bearer ${bearer.token.slice(0, -1)}` }, 403, null],
	['bearer, longer', bearer, { Authorization: `Bearer ${bearer.token}1` }, 403, null],
	[
		'bearer, of the same length',
		bearer,
		{ Authorization: 'Bearer b7Xq-2mNw-9RtL-4vKy' },
		403,
		null,
	],
	[
		'bearer, other case',
		bearer,
		{ Authorization: `Bearer ${bearer.token.toUpperCase()}` },
		403,
		null,
	],
	['a header, none', header, {}, 403, null],
	['a header, empty', header, { 'X-Altcraft-Secret': '' }, 403, null],
	['a header, wrong', header, { 'X-Altcraft-Secret': 'wrong' }, 403, null],
	['a header of another name', header, { 'X-Secret': header.headerSecret }, 403, null],
])(
	'keeps a request with a wrong one out, and starts nothing: %s',
	async (_name, credential, headers, status, challenge) => {
		const { trigger, answer } = await request(credential, headers);

		expect(answer.status).toBe(status);
		expect(answer.headers.get('www-authenticate')).toBe(challenge);
		expect(trigger.executions).toEqual([]);
		// Altcraft may look for this text, in whatever writing, to tell a success.
		expect(answer.body).not.toMatch(/ok/i);
	},
);

describe('a comparison', () => {
	const timingSafeEqual = jest.mocked(crypto.timingSafeEqual);
	const right = { Authorization: `Bearer ${bearer.token}` };
	const wrong = { Authorization: 'Bearer b' };

	it.each<[outcome: boolean, Headers, status: number]>([
		[true, wrong, 200],
		[false, right, 403],
	])('is decided by the one in constant time: %s', async (outcome, headers, status) => {
		timingSafeEqual.mockReturnValueOnce(outcome);

		expect((await request(bearer, headers)).answer.status).toBe(status);
	});

	it('is one of digests, so that the length of a secret does not show', async () => {
		timingSafeEqual.mockClear();
		await request(bearer, right);
		await request(bearer, wrong);
		await request({ ...bearer, token: `${bearer.token}-and-more` }, wrong);

		const compared = timingSafeEqual.mock.calls.flat();
		expect(compared.map((bytes) => bytes.byteLength)).toEqual(Array(6).fill(32));
	});
});

it('refuses a wrong secret before it reads what n8n has not read', async () => {
	const trigger = await listen({
		parameters: { authentication: 'bearerToken' },
		credential: bearer,
	});
	const form = { 'Content-Type': 'multipart/form-data; boundary=x' };

	expect(await post(trigger, 'not JSON')).toMatchObject({ status: 401 });
	expect(await post(trigger, '--x--', form)).toMatchObject({ status: 401 });
	// n8n reads what is called JSON by itself, and before it asks the node.
	const json = { 'Content-Type': 'application/json' };
	expect(await post(trigger, 'not JSON', json)).toMatchObject({ status: 422 });
});

describe("n8n's log", () => {
	const node = "Node 'Altcraft Trigger' of workflow workflow-1";

	it('tells of a refused request, not of its secret or that of the credential', async () => {
		const wrong = await request(bearer, { Authorization: 'Bearer some-wrong-secret' });
		const none = await request(basic, {});

		expect(wrong.trigger.log).toEqual([
			['info', `${node} refused a request with 403: Authentication did not succeed`],
		]);
		expect(none.trigger.log).toEqual([
			['info', `${node} refused a request with 401: Authentication is required`],
		]);
	});

	it('tells of a body that cannot be read', async () => {
		const trigger = await listen();
		await post(trigger, 'not JSON');

		expect(trigger.log).toEqual([
			['info', `${node} refused a request with 422: The body is not valid JSON`],
		]);
	});

	it('warns of a credential that nobody could meet, and says why', async () => {
		const { trigger } = await request({ ...bearer, token: '' }, {});

		expect(trigger.log).toEqual([
			['warn', `${node} refuses every request: 'Token' is empty in the credential`],
		]);
	});

	it('says nothing of a request that is let in', async () => {
		const { trigger } = await request(bearer, { Authorization: `Bearer ${bearer.token}` });

		expect(trigger.log).toEqual([]);
	});
});

describe('a credential that nobody could meet', () => {
	const unusable: Array<[string, string, ICredentialDataDecryptedObject | undefined, string]> = [
		['is not chosen', 'bearerToken', undefined, 'credentials'],
		['is of another kind', 'bearerToken', basic, "'Authentication' differs between the node and"],
		['has an empty token', 'bearerToken', { ...bearer, token: '' }, "'Token' is empty"],
		['has no user', 'basicAuth', { ...basic, user: '' }, "'User' is empty"],
		['has no password', 'basicAuth', { ...basic, password: '' }, "'Password' is empty"],
		['has no value', 'headerAuth', { ...header, headerSecret: '' }, "'Header Value' is empty"],
		['has no header', 'headerAuth', { ...header, headerName: '' }, "'Header Name' is empty"],
		['names a forbidden header', 'headerAuth', { ...header, headerName: 'Host' }, 'is Host, which'],
		['names a taken header', 'headerAuth', { ...header, headerName: 'Cookie' }, 'is Cookie, which'],
		[
			'has a scheme before its token',
			'bearerToken',
			{ ...bearer, token: `Bearer ${bearer.token}` },
			"'Token' begins with Bearer",
		],
	];

	it.each(unusable)(
		'keeps the workflow from being activated and every request out: it %s',
		async (_name, authentication, credential, message) => {
			const trigger = await listen({ parameters: { authentication }, credential });

			await expect(trigger.activate()).rejects.toThrow(message);
			for (const authorization of ['Bearer ', 'Bearer undefined', 'Basic Og==', '']) {
				const answer = await post(trigger, [delivered], {
					authorization,
					'X-Altcraft-Secret': '',
				});
				expect(answer.status).toBe(403);
			}
			expect(trigger.executions).toEqual([]);
		},
	);

	it('keeps every request out where the kind is unknown', async () => {
		const trigger = await listen({ parameters: { authentication: 'magic' }, credential: bearer });

		expect(await post(trigger, [delivered])).toMatchObject({ status: 403 });
	});
});

it('needs nothing else to be activated and deactivated', async () => {
	const open = await listen();
	const guarded = await listen({
		parameters: { authentication: 'bearerToken' },
		credential: bearer,
	});

	await open.activate();
	await guarded.activate();
	expect(await guarded.deactivate()).toBe(true);
});
