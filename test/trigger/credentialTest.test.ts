import 'reflect-metadata';

import { CredentialTestContext } from 'n8n-core';
import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { AltcraftWebhookApi } from '../../credentials/AltcraftWebhookApi.credentials';
import { altcraftWebhookApiTest } from '../../nodes/AltcraftTrigger/methods/credentialTest';
import { stopEngine } from '../../scripts/engine/run';

afterAll(stopEngine);

/** The test as n8n runs it. */
const test = async (data: ICredentialDataDecryptedObject) =>
	await altcraftWebhookApiTest.call(new CredentialTestContext(), {
		id: '1',
		name: 'Altcraft Webhook',
		type: 'altcraftWebhookApi',
		data,
	});

const good = 'b7Xq-2mNw-9RtL-4vKz';
const basic = { kind: 'basicAuth', user: 'altcraft', password: good };
const bearer = { kind: 'bearerToken', token: good };
const header = { kind: 'headerAuth', headerName: 'X-Altcraft-Secret', headerSecret: good };

it.each([
	[basic, 'Basic Authentication'],
	[bearer, 'Token Authentication'],
	[header, 'Custom Authentication'],
	[{ ...header, headerName: 'Authorization' }, 'Custom Authentication'],
	[
		{ ...header, headerName: 'Authorization', headerSecret: `Bearer ${good}` },
		'Custom Authentication',
	],
	[{ ...bearer, token: 'correct horse battery staple' }, 'Token Authentication'],
	[{ ...bearer, token: '8f14e45fceea167a' }, 'Token Authentication'],
	[{ ...bearer, token: '4930162857340198' }, 'Token Authentication'],
])('passes a strong secret, and names the connection of Altcraft: %j', async (data, connection) => {
	const { status, message } = await test(data);

	expect(status).toBe('OK');
	expect(message).toContain(connection);
});

const forbidden = [
	...['Host', 'connection', 'Keep-Alive', 'Accept-Encoding', 'Content-Length'],
	...['Transfer-Encoding', 'Trailer', 'Upgrade', 'DATE', 'Location', 'Server'],
];

const taken = [
	...['Cookie', 'set-cookie', 'Expect', 'Origin', 'TE', 'Via', 'Forwarded', 'X-Real-IP'],
	...['Content-Type', 'content-encoding', 'Content-Disposition', 'Proxy-Authorization'],
	'X-Forwarded-For',
];

type Weak = [what: string, data: ICredentialDataDecryptedObject, message: string];

it.each<Weak>([
	['a short token', { ...bearer, token: 'b7Xq-2mNw-9RtL' }, "'Token' is too short: 14 characters"],
	['a short password', { ...basic, password: '12345678' }, "'Password' is too short: 8 characters"],
	[
		'a short value',
		{ ...header, headerSecret: 'abc' },
		"'Header Value' is too short: 3 characters",
	],
	[
		'a weak token',
		{ ...bearer, token: 'abababababababababab' },
		"'Token' repeats a few characters",
	],
	...['passwordpassword', '1234567890123456', 'qwertyuiopqwertyuiopqwe'].map<Weak>((token) => [
		token,
		{ ...bearer, token },
		"'Token' repeats its beginning",
	]),
	...['abcdefghijklmnop', '0123456789abcdef', 'zyxwvutsrqponmlkji'].map<Weak>((password) => [
		password,
		{ ...basic, password },
		"'Password' is a sequence of neighbouring characters",
	]),
	...['Bearer abcdefgh', 'Basic abcdefgh', 'ApiKey  abcdefgh'].map<Weak>((headerSecret) => [
		headerSecret,
		{ ...header, headerName: 'Authorization', headerSecret },
		"'Header Value' is too short: 8 characters",
	]),
	['a scheme in the token', { ...bearer, token: `bearer ${good}` }, "'Token' begins with bearer"],
	[
		'a whole header in the token',
		{ ...bearer, token: `Authorization: Bearer ${good}` },
		"'Token' begins with Authorization:, which Altcraft's connection puts before it by itself. Enter only the token",
	],
	['no token', { ...bearer, token: '' }, "'Token' is empty"],
	['a token of spaces', { ...bearer, token: '   ' }, "'Token' is empty"],
	['a space after it', { ...bearer, token: `${good} ` }, "'Token' begins or ends with a space"],
	['a line break in it', { ...bearer, token: `${good}\n${good}` }, 'a header cannot carry'],
	['foreign letters', { ...header, headerSecret: `${good}-пароль` }, 'a header cannot carry'],
	['no user', { ...basic, user: '' }, "'User' is empty"],
	['a colon in the user', { ...basic, user: 'alt:craft' }, "'User' holds a colon"],
	['no header', { ...header, headerName: '' }, "'Header Name' is empty"],
	['a header with a space', { ...header, headerName: 'X Secret' }, 'is not the name of a header'],
	['an unknown kind', { ...bearer, kind: 'magic' }, "'Authentication' has an unknown value"],
	...forbidden.map<Weak>((headerName) => [
		headerName,
		{ ...header, headerName },
		`'Header Name' is ${headerName}, which a connection of Altcraft cannot set`,
	]),
	...taken.map<Weak>((headerName) => [
		headerName,
		{ ...header, headerName },
		`'Header Name' is ${headerName}, which n8n or a proxy uses for something else. Use a name of your own`,
	]),
])('says what is wrong: %s', async (_name, data, message) => {
	const result = await test(data);

	expect(result.status).toBe('Error');
	expect(result.message).toContain(message);
	expect(result.message).not.toContain(good);
});

it('hides every secret in the editor, and shows the fields of the chosen kind alone', () => {
	const fields = new AltcraftWebhookApi().properties.map((property) => [
		property.name,
		property.typeOptions?.password === true,
		property.displayOptions?.show?.kind,
	]);

	expect(fields).toEqual([
		['kind', false, undefined],
		['user', false, ['basicAuth']],
		['password', true, ['basicAuth']],
		['token', true, ['bearerToken']],
		['headerName', false, ['headerAuth']],
		['headerSecret', true, ['headerAuth']],
	]);
});
