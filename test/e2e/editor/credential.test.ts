import { freePort, LOCALHOST } from '../../../scripts/n8n/ports';
import { SANDBOX_TOKENS } from '../../../sandbox/server';
import { useEditor } from './support/use-editor';

const { shared, story } = useEditor();

const ACTION = 'Start scenario for profile';

describe('the credential window', () => {
	story('asks for the host and the token', async (editor) => {
		const node = await editor.addAltcraft(ACTION);
		const credential = await node.createCredential();
		const labels = await credential.labels();
		expect(labels.slice(0, 3)).toEqual(['Host *', 'API Token *', 'Ignore SSL Issues (Insecure)']);
	});

	story('tests the connection on "Save", and once more when it opens again', async (editor) => {
		const node = await editor.addAltcraft(ACTION);
		const credential = await node.createCredential();
		await credential.fill('host', shared.sandbox.url);
		await credential.fill('token', SANDBOX_TOKENS.full);
		await credential.save();
		await credential.waitUntilClosed();
		await (await node.editCredential()).waitForSuccess();
		expect(shared.sandbox.requests.map(({ path }) => path)).toContain('/api/v1.1/workflows/list');
	});

	story('says that Altcraft does not know the token, without repeating it', async (editor) => {
		const token = 'ffffffffffffffffffffffffffffffff';
		const node = await editor.addAltcraft(ACTION);
		const credential = await node.createCredential();
		await credential.fill('host', shared.sandbox.url);
		await credential.fill('token', token);
		await credential.save();
		const failure = await credential.failure();
		expect(failure).toContain('Altcraft does not know the API token');
		expect(failure).toContain("Check 'API Token' in the credential");
		expect(failure).toContain('(code 401)');
		expect(failure).not.toContain(token);
	});

	story('says that nobody answers at the host', async (editor) => {
		const node = await editor.addAltcraft(ACTION);
		const credential = await node.createCredential();
		await credential.fill('host', `http://${LOCALHOST}:${String(await freePort())}`);
		await credential.fill('token', SANDBOX_TOKENS.full);
		await credential.save();
		expect(await credential.failure()).toMatch(/refused/i);
	});

	story('says that a host with a path is not one, and sends nothing', async (editor) => {
		const node = await editor.addAltcraft(ACTION);
		const credential = await node.createCredential();
		await credential.fill('host', `${shared.sandbox.url}/panel`);
		await credential.fill('token', SANDBOX_TOKENS.full);
		await credential.save();
		expect(await credential.failure()).toContain("'Host'");
		expect(shared.sandbox.requests).toEqual([]);
	});
});
