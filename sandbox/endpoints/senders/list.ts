import { defineObject } from '../objects';

/** Get senders list: no filters, but paging. */
export const senderRequests = defineObject({
	what: 'sender',
	slot: ({ senders }) => senders,
	hasTags: false,
	list: {
		page: 'Get senders list',
		path: '/senders/list',
		show: ({ id, name, channel, type }) => ({ channel, id, name, type }),
	},
});
