import { anyRequest } from '../../../shared/kinds/request';

export const send = anyRequest({
	value: 'send',
	name: 'Send',
	action: 'Send an API request',
	description: "Send any request of Altcraft's API that this node has no operation for yet",
	pages: ['API interaction'],
});
