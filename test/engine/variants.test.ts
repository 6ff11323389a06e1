import type { INodeExecutionData } from 'n8n-workflow';

import type { VariantDescription, VariantName } from '../../sandbox/server';
import { concerns, VARIANTS } from '../../sandbox/server';
import { PLACES } from '../../scripts/generate/nodes';
import { everyOperation, locator, reads, start } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

/** What the documentation leaves open must not matter to a user, whichever way the platform has it. */
const sandbox = useSandbox();

/** What the engine does with each operation: the same for all of a kind. */
const operations = PLACES.map(({ key, operation: { kind, paths } }) => ({
	name: key,
	kind,
	paths,
}));
/** One operation of each kind, to stand for all where a form of the platform concerns all. */
const ofEachKind = new Set(new Map(operations.map(({ name, kind }) => [kind, name])).values());

/** Every form but the default ones, which all other tests run with, and the operations to run in it. */
const forms = (Object.keys(VARIANTS) as VariantName[]).flatMap((variant) => {
	const { values, concerns: what }: VariantDescription = VARIANTS[variant];
	const concerned = operations.filter(({ paths }) => paths.some((path) => concerns(variant, path)));
	const tried = concerned.filter(({ name }) => typeof what !== 'string' || ofEachKind.has(name));
	return values.slice(1).map((value) => ({
		form: { [variant]: value },
		tried: tried.map(({ name }) => [name, everyOperation[name] ?? {}] as const),
		isOfStart: concerns(variant, '/workflows/start'),
	}));
});

/** Forms of the platform in which an operation cannot work, and what the user is told then. */
const obstacles: Array<{ operation: string; variant: string; values: unknown[]; message: string }> =
	[
		...['update', 'delete'].map((operation) => ({
			operation: `suppressionList.${operation}`,
			variant: operation === 'update' ? 'suppressionListUpdate' : 'suppressionListDelete',
			values: ['absent'],
			message: 'This Altcraft does not know the operation',
		})),
		...['suppressionList.export', 'profile.export', 'loyaltyPoints.exportTransactions'].flatMap(
			(operation) => [
				{
					operation,
					variant: 'taskProgress',
					values: ['fails'],
					message: 'Altcraft did not get the task done (failed)',
				},
				{
					operation,
					variant: 'taskProgress',
					values: ['neverEnds'],
					message: 'The file is not ready after 10 minutes',
				},
			],
		),
		...['mailing.delete', 'triggerMailing.delete'].map((operation) => ({
			operation,
			variant: 'mailingDelete',
			values: ['absent'],
			message: 'This Altcraft does not know the operation',
		})),
		{
			operation: 'mailing.update',
			variant: 'mailingPercentName',
			values: ['refused'],
			message: 'Altcraft did not accept the request',
		},
		{
			operation: 'segment.delete',
			variant: 'segmentDelete',
			values: ['absent'],
			message: 'This Altcraft does not know the operation',
		},
		...[
			{ value: 'unknownMethod', message: 'This Altcraft does not know the operation' },
			{ value: 'unreadable', message: 'Altcraft answered, but told of no fields' },
		].map(({ value, message }) => ({
			operation: 'database.getFields',
			variant: 'databaseFields',
			values: [value],
			message,
		})),
		{
			operation: 'subscriptionResource.getStatistics',
			variant: 'resourceCounters',
			values: ['absent'],
			message: 'This Altcraft does not know the operation',
		},
		{
			operation: 'scenario.deactivate',
			variant: 'scenarioDeactivate',
			values: ['absent'],
			message: 'This Altcraft does not know the operation',
		},
		{
			operation: 'scenario.importAndStart',
			variant: 'importDatabaseId',
			values: ['required'],
			message: 'Altcraft did not accept the request',
		},
		{
			operation: 'scenario.importAndStartMany',
			variant: 'batchShape',
			values: ['flatProfiles'],
			message: 'Altcraft did not accept the request',
		},
		{
			operation: 'scenario.importAndStartMany',
			variant: 'batchResult',
			values: ['onlyFailures', 'profileIds', 'absent'],
			message: "Altcraft took the batch, but its answer does not tell each profile's result",
		},
		{
			operation: 'triggerMailing.importAndStartMany',
			variant: 'batchResult',
			values: ['onlyFailures', 'profileIds', 'absent'],
			message: "Altcraft took the batch, but its answer does not tell each profile's result",
		},
		...['upsertMany', 'updateMany'].map((operation) => ({
			operation: `profile.${operation}`,
			variant: 'batchResult',
			values: ['onlyFailures', 'profileIds', 'absent'],
			message: "Altcraft took the batch, but its answer does not tell each profile's result",
		})),
		{
			operation: 'triggerMailing.startMany',
			variant: 'startBatchResult',
			values: ['absent'],
			message: "Altcraft took the batch, but its answer does not tell each profile's result",
		},
		{
			operation: 'triggerMailing.startMany',
			variant: 'startBatchId',
			values: ['id'],
			message: 'Altcraft did not accept the request',
		},
		{
			operation: 'campaign.activate',
			variant: 'campaignStart',
			values: ['required'],
			message: 'Altcraft did not accept the request',
		},
	];

/** Forms that show in the output, since the node hands on what it reads as it is. */
const visible = ['mailingGroupKeys', 'scenarioGroupKeys', 'mailingLogPage'];

/** Forms in which the platform tells less of the same. */
const shorter = ['loyaltyTiers'];
/** Forms in which Altcraft tells less of each entry. */
const terse = ['databaseFields'];

/** Forms that are what Task: Get is asked for. */
const ofTasks = ['taskDoneWord', 'taskProgress', 'taskWaitingWord'];

/** Items without what the visible forms change: names of keys, and the order. */
const alike = (items: INodeExecutionData[]) =>
	items
		.map(({ json }) => JSON.stringify(json).toLowerCase().replaceAll('"title":', '"name":'))
		.sort();

/** What each operation that reads gives in the default form. */
const byDefault = new Map<string, INodeExecutionData[]>();
beforeAll(async () => {
	for (const [name, parameters] of Object.entries(everyOperation).filter(([name]) => reads(name))) {
		byDefault.set(name, (await sandbox.run(parameters)).items);
	}
});

const concerning = forms.filter(({ tried }) => tried.length > 0);

describe.each(concerning)('with the sandbox in the form $form', ({ form, tried, isOfStart }) => {
	beforeEach(() => {
		sandbox.current.setVariants(form);
	});

	it.each(tried)('%s goes through, or says why it may not', async (name, parameters) => {
		const { items, error } = await sandbox.run(parameters);
		const obstacle = obstacles.find(
			({ operation, variant, values }) => operation === name && values.includes(form[variant]),
		);

		if (obstacle === undefined) {
			expect(error).toBeUndefined();
			const expected = byDefault.get(name);
			if (expected === undefined) {
				expect(items[0]?.json).toMatchObject({ success: true, duplicate: false });
			} else if (name === 'task.get' && ofTasks.some((variant) => variant in form)) {
				expect(items[0]?.json).toHaveProperty('status');
			} else if (shorter.some((variant) => variant in form)) {
				expect(expected).toEqual(expect.arrayContaining(items));
			} else if (terse.some((variant) => variant in form)) {
				expect(items).toMatchObject(expected.map(({ json: { name } }) => ({ json: { name } })));
			} else if (visible.some((variant) => variant in form)) {
				expect(alike(items)).toEqual(alike(expected));
			} else {
				expect(items).toEqual(expected);
			}
		} else {
			expect(error).toMatchObject({ name: 'NodeApiError', message: obstacle.message });
		}
	});

	if (!isOfStart || 'deduplicationCovers' in form) return;

	it('a repeated key is told as a duplicate', async () => {
		const withKey = { ...start, options: { requestId: 'order-1' } };
		await sandbox.run(withKey, { executionId: '1' });
		const { items } = await sandbox.run(withKey, { executionId: '2' });

		expect(items[0]?.json).toEqual({ success: true, duplicate: true });
		expect(sandbox.current.state.scenarioEntries).toHaveLength(1);
	});

	it('what the platform refuses fails, with its text and code', async () => {
		const { error } = await sandbox.run({ ...start, scenarioId: locator('999') });

		expect(error).toMatchObject({ name: 'NodeApiError', httpCode: '404' });
		expect(error?.description).toMatch(/Altcraft says: ".+" \(code 404\)$/);
	});
});
