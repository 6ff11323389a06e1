import { AltcraftApi } from '../../credentials/AltcraftApi.credentials';

const { authenticate } = new AltcraftApi();
const authenticated = async (body?: object | string) =>
	await authenticate(
		{ token: 'secret' },
		{
			url: 'https://ru.altkraft.com',
			...(body && { body }),
		},
	);

it('puts the token into the body, beside what is there', async () => {
	expect((await authenticated({ limit: 1 })).body).toEqual({ limit: 1, token: 'secret' });
});

it('makes a body where there is none, as for a request without parameters', async () => {
	expect((await authenticated()).body).toEqual({ token: 'secret' });
});

it.each([[['a']], [Buffer.from('a')], ['a']])(
	'leaves a body alone that has no place for it: %p',
	async (body) => {
		expect((await authenticated(body)).body).toEqual(body);
	},
);

it('never puts it into the address or a header', async () => {
	const { url, headers, qs } = await authenticated({});

	expect(JSON.stringify([url, headers, qs])).not.toContain('secret');
});

it('is declared as what it does', () => {
	expect(authenticate.type).toBe('generic');
	expect(authenticate.properties).toEqual({ body: { token: '={{$credentials.token}}' } });
});

it('leaves out a line break that was copied along with the token', async () => {
	const options = { url: 'https://ru.altkraft.com', body: {} };

	expect((await authenticate({ token: ' secret\n' }, options)).body).toEqual({ token: 'secret' });
});
