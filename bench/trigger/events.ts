/** What the numbers of events look like in what n8n stores: see {@link event}. */
export const NUMBER_PATTERN = 'event-[0-9]{8}';

/** A click with all fields of page "Message structure", of about 0.8 kB; its number is in its profile's ID. */
export function event(number: number): Record<string, unknown> {
	return {
		event_type: 'click',
		event_date: '2018-03-04T13:13:19.034315796Z',
		profile_id: `event-${String(number).padStart(8, '0')}`,
		_xxh: 'ad1850e0d1d9481e',
		_md5: '145bb30f7ddf1184cb560bc4b7705646',
		list_id: 111,
		account_id: 23,
		is_test: false,
		is_static: false,
		subscription_hash_id: '0a4b910312345',
		custom_data: { email: `nathan${String(number)}@example.com` },
		event_data: {
			message_id: 17,
			campaign_id: 973,
			segment_id: 0,
			resource_id: 3,
			ip: '10.9.0.14',
			country: '.ru',
			city: 'Moscow',
			postal_code: '390000',
			region: 'Moskovskaya oblast',
			tz: 'Europe/Vaduz',
			lat: 55.244075,
			lon: 55.244075,
			user_agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:59.0) Gecko/20100101 Firefox/59.0',
			os: 'Linux x86_64',
			browser: 'Firefox',
			device: 'web',
			link_url: 'http://www.example.com',
			launch_id: '00000017000003cd5a9bf01a',
			send_message_id: '5a9bf01a17_3cd_11_6f_0_2.5a8c045fc1dde44cbf718f78',
		},
	};
}
