import { AltcraftTrigger } from '../../nodes/AltcraftTrigger/AltcraftTrigger.node';

const { description } = new AltcraftTrigger();
const property = (name: string) => description.properties.find((each) => each.name === name);

it('has the names that saved workflows hold', () => {
	expect(description).toMatchObject({
		name: 'altcraftTrigger',
		displayName: 'Altcraft Trigger',
		version: 1,
		inputs: [],
	});
	expect(description.properties.map(({ name, default: byDefault }) => [name, byDefault])).toEqual([
		['setup', ''],
		['authentication', 'none'],
		['events', ['*']],
		['output', 'eachEvent'],
		['options', {}],
	]);
	const options = property('options')?.options ?? [];
	expect(options.map((option) => [option.name, 'default' in option && option.default])).toEqual([
		['customEvents', ''],
		['databaseIds', ''],
		['dropRepeated', false],
		['ignoreTestEvents', false],
	]);
});

it('asks for the credential with every kind of authentication', () => {
	const kinds = (property('authentication')?.options ?? []).flatMap((option) =>
		'value' in option ? [option.value] : [],
	);

	expect([
		...(description.credentials?.[0]?.displayOptions?.show?.authentication ?? []),
		'none',
	]).toEqual(kinds);
});

it('tells in the editor what to enter in Altcraft', () => {
	expect(property('setup')?.displayName).toContain('production URL');
	expect(property('setup')?.displayName).toContain('API response success message');
	expect(description.triggerPanel).toBeDefined();
	expect(description.activationMessage).toContain('production URL');
	expect(description.eventTriggerDescription).toContain('test URL');
});
