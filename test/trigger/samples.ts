/** The documentation's own example of an event, a delivered email (page "JSON batch request"). */
export const delivered = {
	event_type: 'deliv',
	list_id: 50,
	account_id: 161,
	_xxh: '5ada5e6ea3c6da5f',
	_md5: 'a5656dc1e3f603063a1918d582a10f58',
	event_data: { message_id: 5, segment_id: 0, campaign_id: 130 },
	event_date: '2016-11-15T09:12:28.514388956Z',
	custom_data: { email: 'user@example.com' },
};

/** A click with the fields of page "Message structure". */
export const clicked = {
	event_type: 'click',
	event_date: '2018-03-04T13:13:19.034315796Z',
	profile_id: 'abcdefgh12345678',
	list_id: 111,
	account_id: 23,
	is_test: false,
	event_data: {
		message_id: 17,
		send_message_id: '5a9bf01a17_3cd_11_6f_0_2.5a8c045fc1dde44cbf718f78',
		link_url: 'http://www.example.com',
	},
};
