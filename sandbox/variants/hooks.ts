import type { VariantDescription } from './description';

/** What the documentation leaves open about action hooks and the events that they send. */
export const hooksVariants = {
	hookContentType: {
		what: 'Content-Type of what action hooks send, or none',
		doubt: 'no page shows the headers',
		concerns: [],
		values: ['application/json', 'text/plain', 'absent'],
	},
	hookEventKey: {
		what: "Key of an event's code",
		doubt: 'JSON batch request sketches it as "event", every table and example has event_type',
		concerns: [],
		values: ['event_type', 'event'],
	},
	hookEventFields: {
		what: 'Fields of an event: those of the table of Message structure, or only those of the example',
		doubt: 'the example of JSON batch request has no profile_id, is_test and subscription',
		concerns: [],
		values: ['ofTable', 'ofExample'],
	},
	hookDeliveryData: {
		what: 'event_data of a message on its way: as in the example, or with the ids of the sending too',
		doubt: 'the table of delivery data is cut off; tracking data has launch_id and send_message_id',
		concerns: [],
		values: ['asExample', 'withSendMessageId'],
	},
	hookLaunchData: {
		what: 'Where events tell the custom_data of the launch: in custom_data beside the fields of the profile, in event_data, or nowhere',
		doubt:
			'Trigger launch calls it "data for Action hooks", Message structure has custom_data for the chosen fields alone',
		concerns: [],
		values: ['customData', 'eventData', 'absent'],
	},
	hookFailure: {
		what: "A batch whose delivery failed: dropped, or sent again, at most three times in all, after the hook's batch time each",
		doubt: 'no page says what follows a failure',
		concerns: [],
		values: ['dropped', 'sentAgain'],
	},
	hookSuccessMatch: {
		what: 'Where the expression of "API response success message" has to match: the whole body, or anywhere in it',
		doubt: 'the page says "match"; its example .*OK.* hints at the whole body',
		concerns: [],
		values: ['whole', 'anywhere'],
	},
	importEvents: {
		what: 'Imports that cause import_api: every one, or those that create the profile',
		doubt: 'Event types has the name "API Import" alone',
		concerns: [],
		values: ['createdAndUpdated', 'created'],
	},
	statusEvents: {
		what: 'An import that changes the status of a subscription: unsub, complain, hbounce and unsub_sms, or no event',
		doubt: 'Event types names the statuses that cause events, the codes are not visible',
		concerns: [],
		values: ['likeLinks', 'absent'],
	},
} as const satisfies Record<string, VariantDescription>;
