import { createServer } from 'node:http';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { useSharedN8n } from './support/shared-sandbox';
import { altcraft, byId, node, TRIGGER } from './support/workflows';

const shared = useSharedN8n();

/** A language model of the OpenAI kind that asks for the tool twice with the same words, then ends. */
function startModel(): Server {
	const call = (id: string) => ({
		id,
		type: 'function',
		function: { name: 'Engage_profile', arguments: '{"Email":"john@example.com"}' },
	});
	const say = (message: object) => ({
		id: 'chat-1',
		object: 'chat.completion',
		created: 1,
		model: 'test',
		choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', ...message } }],
		usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
	});
	return createServer((request, response) => {
		let body = '';
		request.on('data', (chunk: Buffer) => (body += chunk.toString()));
		request.on('end', () => {
			const results = body.split('"role":"tool"').length - 1;
			const answer =
				results === 0
					? say({ content: null, tool_calls: [call('call-1'), call('call-2')] })
					: say({ content: `Done after ${String(results)} results` });
			response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
		});
	}).listen(0, '127.0.0.1');
}

describe('as a tool of an AI agent', () => {
	let model: Server;

	beforeAll(async () => {
		model = startModel();
		await once(model, 'listening');
	});
	afterAll(() => {
		model.closeAllConnections();
		model.close();
	});

	it('two equal calls of one run are two events, each with its own Request-ID', async () => {
		const address = model.address();
		if (address === null || typeof address === 'string') throw new Error('no port');
		const openAi = {
			name: 'Model',
			type: 'openAiApi',
			data: { apiKey: 'none', url: `http://127.0.0.1:${String(address.port)}/v1` },
		};
		const id = await shared.n8n.createCredential(openAi);
		const tool = altcraft('Engage profile', {
			resource: 'scenario',
			operation: 'start',
			scenarioId: byId('12'),
			matching: 'email',
			email: "={{ $fromAI('Email', 'The email of the profile', 'string') }}",
			additionalFields: {},
			options: {},
		});
		tool.type = 'n8n-nodes-altcraft.altcraftTool';
		const nodes = [
			node(TRIGGER, 'n8n-nodes-base.manualTrigger', 1, {}),
			node('Agent', '@n8n/n8n-nodes-langchain.agent', 2, {
				promptType: 'define',
				text: 'Engage John twice',
				options: {},
			}),
			node(
				'Model',
				'@n8n/n8n-nodes-langchain.lmChatOpenAi',
				1.2,
				{ model: { __rl: true, mode: 'id', value: 'test' }, options: {} },
				{ credentials: { openAiApi: { id, name: 'Model' } } },
			),
			tool,
		];
		const workflow = await shared.n8n.createWorkflow({
			name: 'Agent',
			nodes,
			connections: {
				[TRIGGER]: { main: [[{ node: 'Agent', type: 'main', index: 0 }]] },
				Model: { ai_languageModel: [[{ node: 'Agent', type: 'ai_languageModel', index: 0 }]] },
				'Engage profile': { ai_tool: [[{ node: 'Agent', type: 'ai_tool', index: 0 }]] },
			},
			settings: {},
		});
		const execution = await shared.n8n.execute(workflow, TRIGGER);

		expect(execution.status).toBe('success');
		expect(JSON.stringify(execution)).toContain('Done after 2 results');
		const ids = shared.sandbox.requests.map(({ headers }) => headers['request-id']);
		expect(ids).toHaveLength(2);
		expect(new Set(ids).size).toBe(2);
		expect(shared.sandbox.state.scenarioEntries).toHaveLength(2);
	});
});
