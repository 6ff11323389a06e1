import { offered, shown } from '../support/visibility';

const names = (values: Parameters<typeof shown>[0]) => shown(values).map(({ name }) => name);
const required = (values: Parameters<typeof shown>[0]) =>
	shown(values)
		.filter((property) => property.required === true)
		.map(({ name }) => name);

const fieldsOfMode: Record<string, string[]> = {
	custom: ['fieldName', 'fieldValue'],
	custom_request: ['customRequest'],
	custom_sub: ['fieldName', 'fieldValue'],
	email: ['email'],
	email_phone: ['email', 'phone'],
	email_phone_sub: ['email', 'phone'],
	email_profile: ['email'],
	email_sub: ['email'],
	phone: ['phone'],
	phone_sub: ['phone'],
	profile_id: ['profileId'],
	push_sub: ['provider', 'subscriptionId'],
};
/** Either of the two is enough, so neither is required. */
const eitherField = ['email_phone', 'email_phone_sub'];

const modes = (operation: string) => {
	const matching = shown({ resource: 'scenario', operation }).find(
		({ name }) => name === 'matching',
	);
	return (matching?.options ?? []).filter((option) => 'value' in option);
};

describe('the fields on screen follow the matching mode', () => {
	describe.each(Object.entries(fieldsOfMode))('%s', (matching, fields) => {
		it('of Scenario: Start', () => {
			const values = { resource: 'scenario', operation: 'start', matching };

			expect(names(values)).toEqual([
				'resource',
				'operation',
				'scenarioId',
				'matching',
				...fields,
				'additionalFields',
				'options',
			]);
			expect(required(values)).toEqual([
				'scenarioId',
				...(eitherField.includes(matching) ? [] : fields),
			]);
		});

		if (matching === 'custom_request') return;

		it('of Scenario: Import and Start', () => {
			const values = { resource: 'scenario', operation: 'importAndStart', matching };

			expect(names(values)).toEqual([
				'resource',
				'operation',
				'scenarioId',
				'matching',
				...fields,
				'profileDataMode',
				'profileData',
				'subscriptionsNotice',
				'subscriptions',
				'additionalFields',
				'options',
			]);
			expect(required(values)).toEqual([
				'scenarioId',
				...(eitherField.includes(matching) ? [] : fields),
			]);
		});
	});

	it('offers every mode of the Matching page, and the custom query where it is documented', () => {
		const all = Object.keys(fieldsOfMode);

		expect(modes('start').map(({ value }) => value)).toEqual(expect.arrayContaining(all));
		expect(modes('start')).toHaveLength(12);
		expect(modes('importAndStart')).toHaveLength(11);
		expect(modes('importAndStart').map(({ value }) => value)).not.toContain('custom_request');
	});

	it('sorts the modes by name', () => {
		const sorted = (list: string[]) => [...list].sort((one, other) => one.localeCompare(other));
		for (const operation of ['start', 'importAndStart']) {
			const list = modes(operation).map(({ name }) => name);
			expect(list).toEqual(sorted(list));
		}
	});

	it.each([
		['start', ['custom', 'custom_request', 'email', 'phone', 'profile_id']],
		['importAndStart', ['custom', 'email', 'phone', 'profile_id']],
	])('says which modes the page of %s does not name', (operation, named) => {
		const silent = modes(operation)
			.filter(
				({ description = '' }) =>
					!description.includes("Altcraft's docs don't list this for this operation"),
			)
			.map((mode) => ('value' in mode ? mode.value : ''));

		expect(silent.sort()).toEqual(named);
	});
});

describe('other fields that depend on each other', () => {
	it.each(['email', 'phone'])('a resource is offered with matching by %s', (matching) => {
		const values = { resource: 'scenario', operation: 'start', matching };

		expect(offered('additionalFields', values)).toContain('resourceId');
	});

	it.each(['profile_id', 'email_sub', 'custom_request'])('not with matching by %s', (matching) => {
		const values = { resource: 'scenario', operation: 'start', matching };

		expect(offered('additionalFields', values)).not.toContain('resourceId');
	});

	it('mapped fields or JSON are shown, and the empty ones are spoken of where fields are mapped', () => {
		const values = { resource: 'scenario', operation: 'importAndStart' };
		const json = { ...values, profileDataMode: 'json' };

		expect(names(values)).toContain('profileData');
		expect(names(values)).not.toContain('profileDataJson');
		expect(names(json)).toContain('profileDataJson');
		expect(names(json)).not.toContain('profileData');
		expect(offered('additionalFields', { ...values, profileDataMode: 'mapEachField' })).toContain(
			'sendEmptyFields',
		);
		expect(offered('additionalFields', json)).not.toContain('sendEmptyFields');
	});

	it('another audience is offered when the mailing is launched at once', () => {
		const values = { resource: 'mailing', operation: 'activate' };
		const always = ['attachments', 'content', 'contentFields', 'fileKeys', 'overrideLimit'];

		expect(offered('additionalFields', { ...values, runNow: false }).sort()).toEqual(always);
		expect(offered('additionalFields', { ...values, runNow: true }).sort()).toEqual(
			[...always, 'audience'].sort(),
		);
	});
});

describe('hints where users go wrong', () => {
	const hintOf = (name: string, values: Parameters<typeof shown>[0]) => {
		const property = shown({ resource: 'scenario', ...values }).find((one) => one.name === name);
		const byId = property?.modes?.find((mode) => mode.name === 'id');
		return [property?.hint, byId?.hint].filter((hint) => hint !== undefined).join(' ');
	};

	it.each(['start', 'importAndStart', 'importAndStartMany'])(
		'%s enters by Default',
		(operation) => {
			expect(hintOf('scenarioId', { operation })).toMatch(/'Default'.*'Default'/);
		},
	);

	it.each(['activate', 'deactivate'])('%s speaks of no start node', (operation) => {
		expect(hintOf('scenarioId', { operation })).not.toContain('Default');
	});

	it('a profile ID creates no profile, where others would', () => {
		const matching = 'profile_id';
		expect(hintOf('profileId', { operation: 'importAndStart', matching })).toContain('never');
		expect(hintOf('profileId', { operation: 'importAndStartMany', matching })).toContain('never');
		expect(hintOf('profileId', { operation: 'start', matching })).toBe('');
	});

	it('a custom query addresses everyone who meets it', () => {
		const query = { operation: 'start', matching: 'custom_request' };
		expect(hintOf('customRequest', query)).toContain('Goes to everyone');
	});
});
