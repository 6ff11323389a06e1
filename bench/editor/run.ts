import { chain, node } from '../../scripts/n8n/chain';
import type { N8nClient } from '../../scripts/n8n/client';
import { Editor } from '../../scripts/n8n/editor/editor';
import { useTemporaryFolder } from '../../scripts/n8n/guardian';
import type { Workflow } from '../../scripts/n8n/workflow';
import { onStage } from '../../scripts/stage';
import { altcraft } from '../../scripts/start/altcraft-node';
import { SANDBOX_CREDENTIAL } from '../../scripts/start/examples';
import { table } from '../table';

/** A node, and between which resources and operations a person goes back and forth. */
interface Subject {
	readonly node: Workflow['nodes'][number];
	readonly resources: readonly [string, string];
	/** Of the second resource. */
	readonly operations: readonly [string, string];
}

const SUBJECTS: readonly Subject[] = [
	{
		node: node('Notion', 'n8n-nodes-base.notion', 2.2, {}),
		resources: ['Block', 'Database Page'],
		operations: ['Get Many', 'Create'],
	},
	{
		node: node('HubSpot', 'n8n-nodes-base.hubspot', 2.2, {}),
		resources: ['Company', 'Contact'],
		operations: ['Get Many', 'Create or Update'],
	},
	{
		node: altcraft('Altcraft', {}),
		resources: ['Mailing', 'Profile'],
		operations: ['Get Many', 'Create'],
	},
	{
		node: node(
			'Altcraft Commerce',
			'n8n-nodes-altcraft.altcraftCommerce',
			1,
			{},
			{
				credentials: { altcraftApi: SANDBOX_CREDENTIAL },
			},
		),
		resources: ['Order', 'Promo Code'],
		operations: ['Get Many', 'Create Many'],
	},
];

const ROUNDS = 5;
const STEPS = ['open', 'resource', 'operation'] as const;

/** The times of each step, in milliseconds. */
type Times = Record<(typeof STEPS)[number], number[]>;

async function timed(times: number[], act: () => Promise<unknown>): Promise<void> {
	const began = performance.now();
	await act();
	times.push(performance.now() - began);
}

async function measure(
	editor: Editor,
	n8n: N8nClient,
	{ node, resources, operations }: Subject,
): Promise<Times> {
	const times: Times = { open: [], resource: [], operation: [] };
	await editor.openWorkflow(await n8n.createWorkflow(chain(node)));
	for (let round = 0; round < ROUNDS; round += 1) {
		let view = await editor.openNode(node.name);
		await view.close();
		await timed(times.open, async () => {
			view = await editor.openNode(node.name);
		});
		for (const resource of resources) {
			await timed(times.resource, () => view.field('Resource').choose(resource));
		}
		for (const operation of operations) {
			await timed(times.operation, () => view.field('Operation').choose(operation));
		}
		await view.close();
	}
	return times;
}

const median = (values: readonly number[]) =>
	[...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

/** A time beside the mean of n8n's own nodes, which come first. */
function rowsOf(all: ReadonlyArray<readonly [name: string, medians: number[]]>): string[][] {
	const [notion, hubspot] = all;
	return all.map(([name, medians]) => [
		name,
		...medians.map((time, step) => {
			const mean = ((notion?.[1][step] ?? 0) + (hubspot?.[1][step] ?? 0)) / 2;
			return `${time.toFixed(0)} ms (${(time / mean).toFixed(2)})`;
		}),
	]);
}

/** Measures how quick the nodes are in n8n's editor, beside large nodes of n8n's own, in one browser. */
async function main(): Promise<void> {
	useTemporaryFolder('bench-editor');
	await onStage(async ({ n8n, n8nUrl, context }) => {
		const page = await context.newPage();
		const editor = new Editor(page, n8nUrl);
		const all: Array<[name: string, medians: number[]]> = [];
		for (const subject of SUBJECTS) {
			const times = await measure(editor, n8n, subject);
			all.push([subject.node.name, STEPS.map((step) => median(times[step]))]);
		}
		const titles = ['Node', 'Open', 'Choose a resource', 'Choose an operation'];
		process.stdout.write(`\n${table([titles, ...rowsOf(all)])}\n`);
	});
}

main().catch((error: unknown) => {
	process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
});
