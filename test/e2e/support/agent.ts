import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { node, TRIGGER } from '../../../scripts/n8n/chain';
import type { N8nClient } from '../../../scripts/n8n/client';
import type { Execution } from '../../../scripts/n8n/execution';
import type { Workflow } from '../../../scripts/n8n/workflow';

/** A language model of the OpenAI kind that asks for tools by a script and then ends. */
export interface ScriptedModel {
	readonly url: string;
	/** What it was sent, oldest first: the tools on offer, and what they answered. */
	readonly requests: string[];
	close(): void;
}

/** @param calls the arguments of each call of the tool, all asked for at once */
export async function startModel(tool: string, calls: readonly object[]): Promise<ScriptedModel> {
	const requests: string[] = [];
	const asking = calls.map((call, n) => ({
		id: `call-${String(n)}`,
		type: 'function',
		function: { name: tool, arguments: JSON.stringify(call) },
	}));
	const server = createServer((request, response) => {
		let body = '';
		request.on('data', (chunk: Buffer) => (body += chunk.toString()));
		request.on('end', () => {
			requests.push(body);
			const results = body.split('"role":"tool"').length - 1;
			const message =
				results === 0
					? { content: null, tool_calls: asking }
					: { content: `Done after ${String(results)} results` };
			response.setHeader('content-type', 'application/json').end(JSON.stringify(say(message)));
		});
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${String(port)}/v1`,
		requests,
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}

const say = (message: object) => ({
	id: 'chat-1',
	object: 'chat.completion',
	created: 1,
	model: 'test',
	choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', ...message } }],
	usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
});

/** Runs an AI agent of n8n with one tool and a scripted model. */
export async function runAgent(
	n8n: N8nClient,
	model: ScriptedModel,
	tool: Workflow['nodes'][number],
): Promise<Execution> {
	const id = await n8n.createCredential({
		name: 'Model',
		type: 'openAiApi',
		data: { apiKey: 'none', url: model.url },
	});
	const workflow = await n8n.createWorkflow({
		name: 'Agent',
		nodes: [
			node(TRIGGER, 'n8n-nodes-base.manualTrigger', 1, {}),
			node('Agent', '@n8n/n8n-nodes-langchain.agent', 2, {
				promptType: 'define',
				text: 'Do what the shop needs',
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
		],
		connections: {
			[TRIGGER]: { main: [[{ node: 'Agent', type: 'main', index: 0 }]] },
			Model: { ai_languageModel: [[{ node: 'Agent', type: 'ai_languageModel', index: 0 }]] },
			[tool.name]: { ai_tool: [[{ node: 'Agent', type: 'ai_tool', index: 0 }]] },
		},
		settings: {},
	});
	return await n8n.execute(workflow, TRIGGER);
}
