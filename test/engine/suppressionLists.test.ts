import type { INodeParameters } from 'n8n-workflow';

import { locator } from '../support/parameters';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

const of = (operation: string, more: INodeParameters = {}, id = 3): INodeParameters => ({
	resource: 'suppressionList',
	operation,
	suppressionListId: locator(id),
	...more,
});
const continues = { settings: { onError: 'continueRegularOutput' } } as const;
const paths = () =>
	sandbox.current.requests.map(({ path }) => path.replace('/api/v1.1/suppresses', ''));

describe('a contact', () => {
	it.each([
		['email', 'john@example.com', '/email_add', { id: 3, email: 'john@example.com' }],
		['phone', '+79000000001', '/phone_add', { id: 3, value: '+79000000001' }],
		['domain', 'example.com', '/domain_add', { id: 3, domain: 'example.com' }],
	])('of the type %s goes where its page has it', async (contactType, contact, path, body) => {
		const { items } = await sandbox.run(of('addContact', { contactType, [contactType]: contact }));

		expect(paths()).toEqual([path]);
		expect(sandbox.onlyBody()).toEqual(body);
		expect(items[0]?.json).toMatchObject({ success: true, duplicate: false, contactType, contact });
	});

	it.each([
		['email', 'example.com', "'Email' does not look like an email address: example.com"],
		['phone', 'none', "'Phone' does not look like a phone number: none"],
		['domain', 'a@example.com', "'Domain' does not look like a domain: a@example.com"],
		['domain', 'https://example.com', "'Domain' does not look like a domain: https://example.com"],
		['email', 'd41d8cd98f00b204e9800998ecf8427e', "'Email' does not look like an email address"],
	])(
		'of the type %s is refused as %s before anything is sent',
		async (contactType, contact, message) => {
			const { error } = await sandbox.run(
				of('addContact', { contactType, [contactType]: contact }),
			);

			expect(error?.message).toContain(message);
			expect(sandbox.current.requests).toEqual([]);
		},
	);

	it('is found, and found no longer once it is removed, also by its hash', async () => {
		const john = { contactType: 'email', email: 'john@example.com' };
		const matched = async () =>
			(await sandbox.run(of('checkContact', john))).items[0]?.json.matched;
		await sandbox.run(of('addContact', john));
		expect(await matched()).toBe(true);

		const hash = { contactType: 'email', email: 'D4C74594D841139328695756648B6BD6' };
		await sandbox.run(of('removeContact', hash));
		expect(await matched()).toBe(false);
	});

	it('that is not in the list is no failure', async () => {
		const { items, error } = await sandbox.run(
			of('checkContact', { contactType: 'phone', phone: '+79000000001' }),
		);

		expect(error).toBeUndefined();
		expect(items[0]?.json).toMatchObject({
			contactType: 'phone',
			contact: '+79000000001',
			matched: false,
		});
	});
});

describe('many contacts', () => {
	const many = of('addContactMany', { contactType: 'email', email: '={{ $json.email }}' });
	const emails = ['a@example.com', 'b@example.com', 'not an email', 'c@example.com'];
	const items = emails.map((email) => ({ json: { email } }));

	it('go in one request, whose totals become one item for all of them', async () => {
		const { items: output } = await sandbox.run(many, { items, ...continues });

		expect(sandbox.onlyBody()).toEqual({
			id: 3,
			emails: ['a@example.com', 'b@example.com', 'c@example.com'],
		});
		const [totals, refused] = output;
		expect(totals?.json).toMatchObject({
			success: true,
			duplicate: false,
			contactType: 'email',
			total_count: 3,
			total_imported: 3,
		});
		expect(totals?.pairedItem).toEqual([{ item: 0 }, { item: 1 }, { item: 3 }]);
		expect(refused?.json.error).toContain('does not look like an email address');
	});

	it('of several types or lists go in a request each', async () => {
		await sandbox.run(
			{
				...of('addContactMany', {
					contactType: '={{ $json.type }}',
					email: 'a@example.com',
					phone: '+79000000001',
					domain: 'example.com',
				}),
			},
			{ items: ['email', 'phone', 'domain'].map((type) => ({ json: { type } })) },
		);

		expect(paths().sort()).toEqual(['/domains_add', '/emails_add', '/phones_add']);
	});

	it('that Altcraft leaves out are told above the output', async () => {
		const { hints } = await sandbox.run(
			of('addContactMany', { contactType: 'phone', phone: '={{ $json.phone }}' }),
			{ items: ['+79000000001', '112'].map((phone) => ({ json: { phone } })) },
		);

		expect(hints).toEqual([
			'Altcraft left out 1 contacts as not valid',
			'2 items went out in 1 request',
		]);
	});
});

describe('what cannot be undone', () => {
	const everything = {
		contactType: 'phone',
		confirmName: 'New suppression list',
		confirmed: true,
	};

	it.each([
		[of('delete'), "'Confirm Deletion' is off, and nothing was sent"],
		[of('delete', { confirmed: false }), "'Confirm Deletion' is off, and nothing was sent"],
		[of('delete', { confirmed: '={{ true }}' }), "'Confirm Deletion' is not a switch"],
		[of('delete', { confirmed: 'true' }), "'Confirm Deletion' is not a switch"],
		[
			of('delete', { confirmed: '={{ $fromAI("confirmed") }}' }),
			"'Confirm Deletion' is not a switch",
		],
		[of('removeAllContacts', { ...everything, confirmed: false }), "'Confirm Removal' is off"],
	])('is not done unless it is confirmed in the node: %j', async (parameters, message) => {
		const { error, items } = await sandbox.run(parameters, continues);

		expect(error?.message ?? items[0]?.json.error).toContain(message);
		expect(sandbox.current.requests).toEqual([]);
	});

	it('is done once it is', async () => {
		const { items } = await sandbox.run(of('delete', { confirmed: true }));

		expect(items[0]?.json).toEqual({ deleted: true, success: true, duplicate: false });
		expect(sandbox.current.state.suppressionLists.some(({ id }) => id === 3)).toBe(false);
	});

	it('needs the name of the list, which Altcraft is asked for', async () => {
		const { error } = await sandbox.run(
			of('removeAllContacts', { ...everything, confirmName: 'Another list' }),
		);

		expect(error?.message).toBe(
			'\'Name of the List to Empty\' is not the name of the chosen list, which is "New suppression list"; nothing was removed',
		);
		expect(paths()).toEqual(['/get']);
	});

	it('tells how many contacts it removed', async () => {
		await sandbox.run(of('addContact', { contactType: 'phone', phone: '+79000000001' }));
		const { items } = await sandbox.run(of('removeAllContacts', everything));

		expect(items[0]?.json).toMatchObject({ contactType: 'phone', success: true });
		expect(items[0]?.json.removed_count).toBeGreaterThan(0);
	});

	it('lets no item name the global list', async () => {
		const global = { ...everything, confirmName: '={{ $json.name }}' };
		const items = [{ json: { name: 'Global suppress list' } }];
		const { error } = await sandbox.run(of('removeAllContacts', global, 1), { items });

		expect(error?.message).toContain('is an expression, and the chosen list is the global one');
		expect(paths()).toEqual(['/get']);
	});
});

describe('an update', () => {
	it('without anything to change is refused', async () => {
		const { error } = await sandbox.run(of('update', { updateFields: {} }));

		expect(error?.message).toBe("'Update Fields' is empty, so that there is nothing to change");
		expect(error?.description).toBe("Add at least one field to 'Update Fields'. Nothing was sent");
	});

	it('of a platform that does not know it is told with the page', async () => {
		sandbox.current.fail({ kind: 'html', status: 404 });
		const { error } = await sandbox.run(of('update', { updateFields: { name: 'Other' } }));

		expect(error?.message).toBe('This Altcraft does not know the operation');
		expect(error?.description).toContain('Altcraft\'s page "Update suppression list"');
		expect(error?.description).toContain('docs/inferred.md');
	});
});
