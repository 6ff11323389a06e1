import { createHash } from 'node:crypto';

import type { INodeParameters } from 'n8n-workflow';

import type { InputItem } from '../../scripts/engine/run';
import { useBinaryMode } from '../../scripts/engine/run';
import { start, startTriggerMany } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const upload = (more: INodeParameters = {}): INodeParameters => ({
	...{ resource: 'file', operation: 'upload', binaryPropertyName: 'data' },
	...more,
});
const content = Buffer.from(Array.from({ length: 100_000 }, (_, n) => n % 256));
const priceList = { content, name: 'Прайс №1.pdf', mimeType: 'application/pdf' };
const uploaded = () => [...sandbox.current.state.files.values()].at(-1);

describe.each(['default', 'filesystem'] as const)("a file in n8n's storage mode %s", (mode) => {
	beforeAll(async () => {
		await useBinaryMode(mode);
	});

	it('is uploaded whole, with its name and type, and has a key', async () => {
		const { items } = await sandbox.run(upload(), { items: [{ files: { data: priceList } }] });

		const { path, headers } = sandbox.onlyChange();
		expect(path).toBe('/api/v1.1/file_upload');
		expect(headers).toHaveProperty('request-id');
		expect(sandbox.onlyBody()).toEqual({
			header: 'Прайс №1.pdf',
			data: `data:application/pdf;base64,${content.toString('base64')}`,
		});
		expect(uploaded()).toEqual({
			name: 'Прайс №1.pdf',
			mimeType: 'application/pdf',
			size: content.length,
			sha256: createHash('sha256').update(content).digest('hex'),
		});
		const key = [...sandbox.current.state.files.keys()].at(-1);
		expect(items[0]?.json).toEqual({ success: true, duplicate: false, data: { file: key } });
	});

	it('gets a name from its field where it has none', async () => {
		await sandbox.run(upload(), {
			items: [{ files: { data: { content, mimeType: 'text/csv' } } }],
		});

		expect(uploaded()?.name).toBe('data.csv');
	});
});

it('a file may have another name at Altcraft, and stand in another field', async () => {
	const parameters = upload({
		binaryPropertyName: 'list',
		additionalFields: { fileName: '={{ $json.day }}.pdf' },
	});
	await sandbox.run(parameters, {
		items: [{ json: { day: '2026-12-31' }, files: { list: priceList } }],
	});

	expect(uploaded()?.name).toBe('2026-12-31.pdf');
});

it('many files are uploaded one by one, each with its key', async () => {
	const files = ['a', 'b', 'c'].map((name) => ({ content: Buffer.from(name), name }));
	const { items } = await sandbox.run(upload(), {
		items: files.map((data) => ({ files: { data } })),
	});

	const { state } = sandbox.current;
	const names = items.map(
		({ json }) => state.files.get((json.data as { file: string }).file)?.name,
	);
	expect(names).toEqual(['a', 'b', 'c']);
});

it('the same file twice under one Request ID is uploaded once', async () => {
	await useBinaryMode('default');
	const item = { files: { data: priceList } };
	const { items } = await sandbox.run(upload({ options: { requestId: 'price-list' } }), {
		items: [item, item],
	});

	expect(sandbox.current.requests).toHaveLength(1);
	expect(items.map(({ json }) => json.duplicate)).toEqual([false, true]);
});

it('Check Only sends nothing, and shows the file in short', async () => {
	const { items } = await sandbox.run(upload({ options: { checkOnly: true } }), {
		items: [{ files: { data: priceList } }],
	});

	expect(sandbox.current.requests).toEqual([]);
	expect(items[0]?.json).toMatchObject({ checked: true, request: { header: 'Прайс №1.pdf' } });
	expect(JSON.stringify(items[0]?.json).length).toBeLessThan(2000);
});

const large = { ...priceList, content: Buffer.alloc(8 * 1024 * 1024) };
it.each<[INodeParameters, InputItem, string]>([
	[{}, { files: {} }, "'Input Data Field Name' names 'data', and the item holds no file"],
	[
		{ binaryPropertyName: 'pdf' },
		{ files: { data: priceList } },
		"'Input Data Field Name' names 'pdf', and the item holds no file of that name",
	],
	[
		{ binaryPropertyName: '={{ $json.none }}' },
		{ files: { data: priceList } },
		"'Input Data Field Name' is empty",
	],
	[
		{ additionalFields: { fileName: '={{ $json.none }}' } },
		{ files: { data: priceList } },
		"'File Name' is empty",
	],
	[
		{ additionalFields: { fileName: 'undefined.pdf' } },
		{ files: { data: priceList } },
		"'File Name' lacks a value: undefined.pdf",
	],
	[
		{},
		{ files: { data: large } },
		"'Input Data Field Name' makes the request too large: 10.7 MB, and Altcraft takes 10 MB",
	],
])('%j is refused before anything is sent', async (more, item, message) => {
	const { error } = await sandbox.run(upload(more), { items: [item] });

	expect(error?.message).toContain(message);
	expect(sandbox.current.requests).toEqual([]);
});

describe('the key of an uploaded file', () => {
	const withKeys = (additionalFields: INodeParameters) => ({ ...start, additionalFields });
	const key = 'fd7006e5-5c42-4eba-aa6a-f6cb7f5cb6f2';
	const attached = () => sandbox.current.state.scenarioEntries[0]?.attachments;

	it('stands in place of a file, from upload to message', async () => {
		const { items } = await sandbox.run(upload(), { items: [{ files: { data: priceList } }] });
		await sandbox.run(withKeys({ fileKeys: '={{ $json.data.file }}' }), {
			items: items.map(({ json }) => ({ json })),
		});

		expect(attached()).toEqual([uploaded()]);
	});

	it.each(['file_key', 'both'] as const)(
		'is sent as %s has it, beside files',
		async (fileKeyName) => {
			sandbox.current.setVariants({ fileKeyName });
			const file = { content: Buffer.from('hi'), name: 'hi.txt', mimeType: 'text/plain' };
			await sandbox.run(withKeys({ attachments: 'data', fileKeys: `${key}, ${key}` }), {
				items: [{ files: { data: file } }],
			});

			expect(sandbox.onlyBody().attach).toEqual([
				{ name: 'hi.txt', data: 'data:text/plain;base64,aGk=' },
				{ file_key: key },
				{ file_key: key },
			]);
			expect(attached()?.map(({ name }) => name)).toEqual(['hi.txt', 'US.csv', 'US.csv']);
		},
	);

	it('goes with every request of a batch', async () => {
		await sandbox.run({ ...startTriggerMany, additionalFields: { fileKeys: [key] } });

		expect(sandbox.onlyBody().attach).toEqual([{ file_key: key }]);
		expect(sandbox.current.state.triggerLaunches[0]?.attachments).toHaveLength(1);
	});

	it('may be none where an expression gives a list', async () => {
		await sandbox.run(withKeys({ fileKeys: '={{ [] }}' }));

		expect(sandbox.onlyBody()).not.toHaveProperty('attach');
	});

	it.each([
		['={{ $json.none }}', "'Uploaded File Keys' is empty"],
		['', "'Uploaded File Keys' is empty"],
		['={{ ["a", null].map(String) }}', "'Uploaded File Keys' lacks a value: null"],
		['={{ { id: 1 } }}', "'Uploaded File Keys' is not a text"],
	])('%s is refused before anything is sent', async (fileKeys, message) => {
		const { error } = await sandbox.run(withKeys({ fileKeys }));

		expect(error?.message).toContain(message);
		expect(sandbox.current.requests).toEqual([]);
	});

	it('that Altcraft does not know is told of', async () => {
		const { error } = await sandbox.run(withKeys({ fileKeys: 'gone' }));

		expect(error).toMatchObject({ httpCode: '404' });
	});
});
