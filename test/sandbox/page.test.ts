import { SANDBOX_TOKENS } from '../../sandbox/server';
import { JOHN, useClient } from './support';

const client = useClient();
const page = async () => (await client.send('/')).text;
const sectionOf = (text: string, title: string) =>
	new RegExp(`<h2>${title} (.*?)</section>`, 's').exec(text)?.[1] ?? '';

it('shows the token to copy, once', async () => {
	expect((await page()).split(SANDBOX_TOKENS.full)).toHaveLength(2);
});

it('offers what can be done by hand, and each of it is there', async () => {
	const text = await page();
	const paths = [...text.matchAll(/<form data-post="([^"]*)"/g)].map(([, path]) => path);

	expect(paths).toEqual(['/_sandbox/hooks', '/_sandbox/events', '/_sandbox/reset']);
	expect(text).toContain(`<option value="${JOHN}">`);
	expect(text).toContain('<option>click</option>');
	for (const path of paths) {
		expect((await client.send(path ?? '', { method: 'POST' })).status).not.toBe(404);
	}
});

it('counts all, and shows the last', async () => {
	for (let n = 0; n < 55; n++) {
		await client.call('/workflows/start', { id: 11, email: 'john@example.com' });
	}

	expect(sectionOf(await page(), 'Requests')).toContain('>55, the last 30 here<');
});

it('says of a profile without a subscription that nothing was sent', async () => {
	const imported = { workflow_id: 12, matching: 'email', email: 'new@example.com' };
	await client.call('/workflows/import_and_start', { ...imported, data: {} });
	await client.call('/workflows/start', { id: 12, email: 'john@example.com' });
	const rows = sectionOf(await page(), 'Entered a scenario').split('<tr>');

	expect(rows.filter((row) => row.includes('no subscription, nothing sent'))).toHaveLength(1);
});
