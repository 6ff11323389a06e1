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

/** A call of a tool: its name, as the model sees it, and its arguments. */
export type ToolCall = readonly [tool: string, values: object];

/** @param rounds calls that the model asks for at once, and the next ones when it has all their results */
export async function startModel(
	...rounds: ReadonlyArray<readonly ToolCall[]>
): Promise<ScriptedModel> {
	const requests: string[] = [];
	/** What to ask for after so many results; nothing after the last ones. */
	const next = (results: number) => {
		let before = 0;
		for (const round of rounds) {
			if (before === results) return round;
			before += round.length;
		}
		return undefined;
	};
	const ask = (calls: readonly ToolCall[], results: number) =>
		calls.map(([name, values], n) => ({
			id: `call-${String(results + n)}`,
			type: 'function',
			function: { name, arguments: JSON.stringify(values) },
		}));
	const server = createServer((request, response) => {
		let body = '';
		request.on('data', (chunk: Buffer) => (body += chunk.toString()));
		request.on('end', () => {
			requests.push(body);
			const results = body.split('"role":"tool"').length - 1;
			const calls = next(results);
			const message = calls
				? { content: null, tool_calls: ask(calls, results) }
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

const MODEL = '@n8n/n8n-nodes-langchain.lmChatOpenAi';

/** Runs an AI agent of n8n with one tool and a scripted model. */
export async function runAgent(
	n8n: N8nClient,
	model: ScriptedModel,
	tool: Workflow['nodes'][number],
): Promise<Execution> {
	return runWithModel(n8n, model, TRIGGER, {
		name: 'Agent',
		nodes: [
			node(TRIGGER, 'n8n-nodes-base.manualTrigger', 1, {}),
			node('Agent', '@n8n/n8n-nodes-langchain.agent', 2, {
				promptType: 'define',
				text: 'Do what the shop needs',
				options: {},
			}),
			node('Model', MODEL, 1.2, {
				model: { __rl: true, mode: 'id', value: 'test' },
				options: {},
			}),
			tool,
		],
		connections: {
			[TRIGGER]: { main: [[{ node: 'Agent', type: 'main', index: 0 }]] },
			Model: { ai_languageModel: [[{ node: 'Agent', type: 'ai_languageModel', index: 0 }]] },
			[tool.name]: { ai_tool: [[{ node: 'Agent', type: 'ai_tool', index: 0 }]] },
		},
		settings: {},
	});
}

/** Runs a workflow whose model is the scripted one. */
export async function runWithModel(
	n8n: N8nClient,
	{ url }: ScriptedModel,
	trigger: string,
	workflow: Workflow,
): Promise<Execution> {
	const name = 'Model';
	const data = { apiKey: 'none', url };
	const id = await n8n.createCredential({ name, type: 'openAiApi', data });
	const nodes = workflow.nodes.map((one) =>
		one.type === MODEL ? { ...one, credentials: { openAiApi: { id, name } } } : one,
	);
	return n8n.execute(await n8n.createWorkflow({ ...workflow, id: undefined, nodes }), trigger);
}
