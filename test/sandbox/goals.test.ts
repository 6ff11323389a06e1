import { JOHN, useClient } from './support';

const client = useClient();

const of = { db_id: 1, pixel_id: 1, matching: 'profile_id', profile_id: JOHN };
const register = async (body: object) =>
	(await client.call('/goals/register', { ...of, ...body })).json;
const goals = () => client.sandbox.state.goals;
const vendor = () => client.sandbox.state.profiles.get(JOHN)?.data._vendor;

describe('a goal', () => {
	test('is kept with its value and what is known of the visit', async () => {
		const body = {
			...{ goal: 'card', value: -25.5, date: '2006-01-25T15:04:05+07:00' },
			...{ referer: 'api.example.com', client_ip: '10.0.0.0', vendor: 'altcraft' },
			pixel_data: { key: 'value', array: [1, 2, 3] },
		};
		expect(await register(body)).toEqual({
			data: null,
			error: 0,
			error_text: 'Successful operation',
		});
		expect(goals()).toMatchObject([
			{
				...{ profileId: JOHN, pixelId: 1, goal: 'card', value: -25.5, vendor: 'altcraft' },
				at: new Date('2006-01-25T08:04:05Z'),
				pixelData: { key: 'value', array: [1, 2, 3] },
				visit: { referer: 'api.example.com', client_ip: '10.0.0.0' },
			},
		]);
	});

	test('is one of several of the same event', async () => {
		await register({ goals: [{ goal: 'card', value: 10 }, { goal: 'first card' }] });
		expect(goals().map(({ goal, value }) => [goal, value])).toEqual([
			['card', 10],
			['first card', null],
		]);
	});

	test('sets the supplier of the profile, unless it is not to', async () => {
		await register({ goal: 'card', vendor: 'altcraft', enrich_profile: false });
		expect(vendor()).toBeUndefined();
		await register({ goal: 'card', vendor: 'altcraft' });
		expect(vendor()).toBe('altcraft');
	});

	test('of a test event is kept apart, and starts nothing', async () => {
		activatePixelTrigger();
		await register({ goal: 'card', is_test: true });
		expect(goals()).toEqual([]);
		expect(client.sandbox.state.testGoals).toMatchObject([{ goal: 'card' }]);
		expect(client.triggered).toEqual([]);
	});

	test('starts the trigger mailings that wait for pixels, unless it is to skip them', async () => {
		activatePixelTrigger();
		await register({ goal: 'card', skip_triggers: true });
		expect(client.triggered).toEqual([]);
		await register({ goal: 'card' });
		expect(client.triggered).toMatchObject([{ mailingId: 17, profileId: JOHN }]);
	});

	test.each<[string, object, number]>([
		['neither goal nor goals', {}, 400],
		['both', { goal: 'card', goals: [{ goal: 'card' }] }, 400],
		['no goals', { goals: [] }, 400],
		['too long a name', { goal: 'x'.repeat(129) }, 400],
		['a sign that names may not have', { goal: 'a < b' }, 400],
		['a text for its value', { goal: 'card', value: 'ten' }, 400],
		['an object in its data', { goal: 'card', pixel_data: { a: { b: 1 } } }, 400],
		['more than 1 KB of data', { goal: 'card', pixel_data: { a: 'x'.repeat(1024) } }, 400],
		['no time', { goal: 'card', date: 'yesterday' }, 400],
		['an unknown parameter', { goal: 'card', price: 1 }, 400],
		['another mode', { goal: 'card', matching: 'push_sub' }, 400],
		['an unknown pixel', { goal: 'card', pixel_id: 99 }, 404],
		['an unknown database', { goal: 'card', db_id: 99 }, 404],
		['an unknown profile', { goal: 'card', profile_id: '0'.repeat(24) }, 404],
	])('with %s is refused', async (_what, body, error) => {
		expect((await register(body)).error).toBe(error);
		expect(goals()).toEqual([]);
	});
});

function activatePixelTrigger() {
	const mailing = client.sandbox.state.mailings.find(({ id }) => id === 17);
	if (mailing === undefined) throw new Error('There is no trigger mailing of the type pixel');
	mailing.isActive = true;
}
