import { createHash } from 'node:crypto';

import type { InputFile } from '../../scripts/engine/run';
import { useBinaryMode } from '../../scripts/engine/run';
import { activateMailing, importAndStart, start } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const withFiles = { ...start, additionalFields: { attachments: 'data' } };
const runWith = async (file: InputFile) =>
	await sandbox.run(withFiles, { items: [{ files: { data: file } }] });

describe.each(['default', 'filesystem'] as const)("files in n8n's storage mode %s", (mode) => {
	beforeAll(async () => {
		await useBinaryMode(mode);
	});

	it('arrive whole, with their names and types', async () => {
		const content = Buffer.from(Array.from({ length: 100_000 }, (_, n) => n % 256));
		await runWith({ content, name: 'чек №1.pdf', mimeType: 'application/pdf' });

		expect(sandbox.current.state.scenarioEntries[0]?.attachments).toEqual([
			{
				name: 'чек №1.pdf',
				mimeType: 'application/pdf',
				size: content.length,
				sha256: createHash('sha256').update(content).digest('hex'),
			},
		]);
	});

	it('can be sent by each operation that takes them', async () => {
		const items = [{ files: { data: { content: Buffer.from('hi'), name: 'hi.txt' } } }];
		const additionalFields = { attachments: 'data' };
		await sandbox.run({ ...importAndStart, additionalFields }, { items });
		await sandbox.run({ ...activateMailing, runNow: true, additionalFields }, { items });

		const { scenarioEntries, mailings } = sandbox.current.state;
		const launched = mailings.find(({ id }) => id === 82)?.launches[0];
		for (const { attachments } of [...scenarioEntries, ...(launched ? [launched] : [])]) {
			expect(attachments).toMatchObject([{ name: 'hi.txt', mimeType: 'text/plain', size: 2 }]);
		}
		expect(launched).toBeDefined();
	});

	it('get a name from their field when they have none', async () => {
		await runWith({ content: Buffer.from('a;b'), mimeType: 'text/csv' });

		expect(sandbox.onlyBody().attach).toMatchObject([{ name: 'data.csv' }]);
	});

	it('may be empty', async () => {
		await runWith({ content: Buffer.alloc(0), name: 'empty.txt', mimeType: 'text/plain' });

		expect(sandbox.onlyBody().attach).toEqual([
			{ name: 'empty.txt', data: 'data:text/plain;base64,' },
		]);
	});
});

describe('files that an expression names', () => {
	const attach = (attachments: string) => ({ ...start, additionalFields: { attachments } });
	const content = Buffer.from('hi');
	const files = { data: { content, name: 'hi.txt' }, more: { content, name: 'more.txt' } };
	const names = () =>
		((sandbox.onlyBody().attach ?? []) as Array<{ name: string }>).map(({ name }) => name);

	it.each(['={{ Object.keys($binary) }}', '={{ $binary }}', '={{ Object.values($binary) }}'])(
		'are all that there are, and may be none: %s',
		async (expression) => {
			await sandbox.run(attach(expression), { items: [{ files }] });
			expect(names()).toEqual(['hi.txt', 'more.txt']);
			sandbox.current.reset();

			await sandbox.run(attach(expression));
			expect(sandbox.onlyBody()).not.toHaveProperty('attach');
		},
	);

	describe.each(['default', 'filesystem'] as const)("in n8n's storage mode %s", (mode) => {
		beforeAll(async () => {
			await useBinaryMode(mode);
		});

		it('may be the file itself, as it is dragged from the input', async () => {
			await sandbox.run(attach('={{ $binary.more }}'), { items: [{ files }] });

			expect(names()).toEqual(['more.txt']);
		});
	});

	it.each([
		[
			"={{ { mimeType: 'text/plain', fileName: 'other.txt' } }}",
			'has a file that the item does not',
		],
		['={{ $binary.none }}', 'is empty'],
		['={{ [$json.file] }}', 'is empty'],
	])('are refused where they are none: %s', async (expression, problem) => {
		const { error } = await sandbox.run(attach(expression), { items: [{ files }] });

		expect(error?.message).toContain(`'Attachments' ${problem}`);
		expect(sandbox.current.requests).toEqual([]);
	});
});

describe('a file that cannot be sent', () => {
	it('is named, with the files that the item holds', async () => {
		const { error } = await sandbox.run(
			{ ...start, additionalFields: { attachments: 'data, receipt' } },
			{ items: [{ files: { data: { content: Buffer.from('hi'), mimeType: 'text/plain' } } }] },
		);

		expect(error).toMatchObject({
			message: "'Attachments' names 'receipt', and the item holds no file of that name",
			description: "The item's files are: data. Nothing was sent",
		});
		expect(sandbox.current.requests).toHaveLength(0);
	});

	it('is told of an item without files', async () => {
		const { error } = await sandbox.run(withFiles);

		expect(error?.description).toContain('The item holds no file at all');
	});

	it('is refused when it makes the body larger than Altcraft takes', async () => {
		const { error } = await runWith({
			content: Buffer.alloc(8 * 1024 * 1024),
			name: 'video.mp4',
			mimeType: 'video/mp4',
		});

		expect(error?.message).toBe(
			"'Attachments' makes the request too large: 10.7 MB, and Altcraft takes 10 MB",
		);
		expect(sandbox.current.requests).toHaveLength(0);
	});

	it.each([
		['Content', start, { content: { text: 'x'.repeat(11 * 1024 * 1024) } }],
		['Profile Data', importAndStart, {}],
	])('is not blamed where %s is what is too large', async (field, parameters, additionalFields) => {
		const { error } = await sandbox.run({
			...parameters,
			additionalFields,
			...(field !== 'Content' && {
				profileDataJson: JSON.stringify({ text: 'x'.repeat(11 * 1024 * 1024) }),
			}),
		});

		expect(error?.message).toContain(`'${field}' makes the request too large: 11.0 MB`);
		expect(sandbox.current.requests).toHaveLength(0);
	});

	it('is not refused below that size', async () => {
		const { items } = await runWith({
			content: Buffer.alloc(7 * 1024 * 1024),
			name: 'video.mp4',
			mimeType: 'video/mp4',
		});

		expect(items[0]?.json.success).toBe(true);
	});
});
