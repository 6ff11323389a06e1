import fc from 'fast-check';
import type { INodeParameters } from 'n8n-workflow';

import { JOHN } from '../sandbox/support';
import { locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const of = (operation: string, more: INodeParameters = {}, program = 5): INodeParameters => ({
	resource: 'promoCode',
	operation,
	promoCodeProgramId: locator(program),
	...more,
});
const john = { databaseId: locator(1), matching: 'profile_id', profileId: JOHN };
const continues = { settings: { onError: 'continueRegularOutput' } } as const;
const attached = () =>
	sandbox.current.state.promoCodes.filter(
		({ programId, attachments }) =>
			programId === 5 && attachments.some(({ profileId }) => profileId === JOHN),
	);

describe('codes of many items', () => {
	const many = (more: INodeParameters = {}, program = 5) =>
		of('createMany', { code: '={{ $json.code }}', ...more }, program);
	const items = (...codes: string[]) => codes.map((code) => ({ json: { code } }));

	it('go in one request, and each has its own result', async () => {
		const { items: output } = await sandbox.run(many(), {
			items: items('NEW-1', 'CODE-1', '', 'NEW-2', 'NEW-1'),
			...continues,
		});

		expect(sandbox.onlyBody()).toEqual({
			loyalty_id: 5,
			codes: ['NEW-1', 'CODE-1', 'NEW-2', 'NEW-1'],
		});
		const known = 'The program has this code already';
		expect(output.map(({ json }) => json.error ?? json)).toEqual([
			{ success: true, duplicate: false, code: 'NEW-1' },
			known,
			"'Code' is empty",
			{ success: true, duplicate: false, code: 'NEW-2' },
			known,
		]);
	});

	it('that the program has already count as a success where the user says so', async () => {
		const { items: output } = await sandbox.run(
			many({ additionalFields: { acceptExisting: true } }),
			{ items: items('CODE-1', 'NEW-1') },
		);

		expect(sandbox.onlyBody()).not.toHaveProperty('acceptExisting');
		expect(output.map(({ json }) => json)).toEqual([
			{ success: true, duplicate: false, code: 'CODE-1', existing: true },
			{ success: true, duplicate: false, code: 'NEW-1' },
		]);
	});

	it.each(['leftOut', 'inData'] as const)(
		'beyond the limit say so, whether the answer leaves them out: %s',
		async (promoCodesDiscarded) => {
			sandbox.current.setVariants({ promoCodesDiscarded });
			const { items: output } = await sandbox.run(many({}, 1), {
				items: items('A', 'B', 'C', 'D'),
				...continues,
			});

			expect(output.map(({ json }) => json.error === undefined)).toEqual([true, true, true, false]);
			expect(output[3]?.json.error).toContain("The program's limit is reached");
		},
	);
});

describe('an attached code', () => {
	it('is the one that was named', async () => {
		const { items } = await sandbox.run(of('attach', { code: 'CODE-2', ...john }));

		expect(items[0]?.json).toEqual({ success: true, duplicate: false, code: 'CODE-2' });
		expect(attached().map(({ code }) => code)).toEqual(['CODE-2']);
	});

	it('is a free one where that was chosen, and not told', async () => {
		const { items } = await sandbox.run(of('attach', { codeChoice: 'free', ...john }));

		expect(sandbox.onlyBody()).not.toHaveProperty('code');
		expect(items[0]?.json).toEqual({ success: true, duplicate: false });
		expect(attached()).toHaveLength(1);
	});

	it.each(['={{ $json.none }}', '={{ "" }}', '  ', '={{ null }}'])(
		'is never a free one because %j gives nothing',
		async (code) => {
			const { error } = await sandbox.run(of('attach', { code, ...john }));

			expect(error?.message).toBe("'Code' is empty");
			expect(sandbox.current.requests).toEqual([]);
		},
	);

	it('is no second one for the same Request ID, and the duplicate names none', async () => {
		const keyed = (code: string) =>
			of('attach', { code, ...john, options: { requestId: 'order-1' } });
		await sandbox.run(keyed('CODE-1'), { executionId: '1' });
		const { items } = await sandbox.run(keyed('CODE-2'), { executionId: '2' });

		expect(items[0]?.json).toEqual({ success: true, duplicate: true });
		expect(attached().map(({ code }) => code)).toEqual(['CODE-1']);
	});

	it('is one for equal items with the same Request ID, and only the first names it', async () => {
		const keyed = of('attach', { code: 'CODE-2', ...john, options: { requestId: 'order-1' } });
		const { items } = await sandbox.run(keyed, { items: [{}, {}] });

		expect(items.map(({ json }) => json)).toEqual([
			{ success: true, duplicate: false, code: 'CODE-2' },
			{ success: true, duplicate: true },
		]);
		expect(sandbox.current.requests).toHaveLength(1);
	});

	it('is never a free one for whatever stands in place of the code', async () => {
		const blank = ['', ' ', '\t\n', '\u00a0', '\u2003', '\u200b', '\ufeff', null, undefined, NaN];
		const odd = fc.sample(fc.oneof(fc.constantFrom<unknown>(...blank), fc.jsonValue()), {
			...{ numRuns: 200, seed: 7 },
		});
		await sandbox.run(of('attach', { code: '={{ $json.code }}', ...john }), {
			items: [...blank, ...odd].map((code) => ({ json: { code: code as string } })),
			...continues,
		});

		expect(sandbox.current.requests.length).toBeGreaterThan(0);
		for (const { body } of sandbox.current.requests) {
			expect(body).toHaveProperty('code', expect.stringMatching(/[^\s\u200b\ufeff]/));
		}
		expect(attached()).toEqual([]);
	});

	it('is never a free one because the choice is anything else', async () => {
		const odd = fc.sample(fc.oneof(fc.jsonValue(), fc.string()), { numRuns: 100, seed: 7 });
		const choices = [
			'',
			' ',
			null,
			undefined,
			'Free',
			'FREE',
			' free ',
			['free'],
			{ value: 'free' },
			...odd,
		];
		await sandbox.run(
			of('attach', { codeChoice: '={{ $json.choice }}', code: '={{ "" }}', ...john }),
			{
				items: choices.map((choice) => ({ json: { choice: choice as string } })),
				...continues,
			},
		);

		expect(sandbox.current.requests).toEqual([]);
	});

	it('is no second one when the answer gets lost', async () => {
		sandbox.current.fail({ kind: 'reset', when: 'after' });
		await sandbox.run(of('attach', { codeChoice: 'free', ...john }));

		expect(attached()).toHaveLength(1);
	});

	it('can be detached, which needs the code', async () => {
		await sandbox.run(of('attach', { code: 'CODE-2', ...john }));
		const blank = await sandbox.run(of('detach', { code: '={{ "" }}', ...john }));
		expect(blank.error?.message).toBe("'Code' is empty");

		const { items } = await sandbox.run(of('detach', { code: 'CODE-2', ...john }));
		expect(items[0]?.json).toEqual({ code: 'CODE-2', success: true, duplicate: false });
		expect(attached()).toEqual([]);
	});

	it('is used and not used, by its own operations', async () => {
		const state = async () => (await sandbox.run(of('get', { code: 'Code-1' }))).items[0]?.json;
		await sandbox.run(of('activate', { code: 'Code-1' }));
		expect(await state()).toMatchObject({ is_attached: true, is_activated: true });

		await sandbox.run(of('deactivate', { code: 'Code-1' }));
		expect(await state()).toMatchObject({ is_activated: false });
		expect(Object.keys((await state()) ?? {})).toHaveLength(10);
	});
});

describe('an update', () => {
	it('sends what was added, and nothing else', async () => {
		await sandbox.run(
			of('update', { code: 'Code-1', updateFields: { expireDate: '2030-12-31T10:00:00' } }),
		);

		expect(sandbox.onlyBody()).toEqual({
			loyalty_id: 5,
			code: 'Code-1',
			expire_date: '2030-12-31T10:00:00+03:00',
		});
	});

	it('of nothing is refused', async () => {
		const { error } = await sandbox.run(of('update', { code: 'Code-1', updateFields: {} }));

		expect(error?.message).toContain("'Update Fields' is empty");
	});
});

describe('all codes', () => {
	it.each([
		['any', ['Code-1', 'Code-2', 'Code-3']],
		['free', ['Code-1', 'Code-3']],
		['attached', ['Code-2']],
		['used', ['Code-2']],
	])('of the state %s are %j', async (state, codes) => {
		const { items } = await sandbox.run(of('getMany', { filters: { state } }, 6));

		expect(sandbox.onlyBody()).toEqual({ loyalty_id: 6 });
		expect(items.map(({ json }) => json.code)).toEqual(codes);
	});

	it('are as many as wanted', async () => {
		const free = { filters: { state: 'free' } };
		const { items } = await sandbox.run(of('getMany', { ...free, limit: 1 }, 6));
		expect(items.map(({ json }) => json.code)).toEqual(['Code-1']);

		const all = await sandbox.run(of('getMany', { ...free, returnAll: true }, 9));
		expect(all.items).toHaveLength(20_000);
	});
});
