import type { VariantDescription } from './description';
import { LISTS } from './paths';

/** What the documentation leaves open about lists. */
export const listsVariants = {
	listTotalKey: {
		what: 'Key of the number of objects in a list',
		doubt: 'copies of Get scenarios list differ',
		concerns: [...LISTS, '/profiles/list'],
		values: ['total_count', 'total', 'absent'],
	},
	listNextFromId: {
		what: 'next_from_id in lists',
		doubt: 'one copy of Get scenarios list has none',
		concerns: LISTS,
		values: ['present', 'absent'],
	},
	nextFromIdValue: {
		what: 'What next_from_id holds: the id after the last of the page, the last id itself, or 0 once nothing follows',
		doubt:
			'the example of Get segments list has 2 after the segments 1 and 2; "until 0 rows" can be read as either',
		concerns: LISTS,
		values: ['afterLast', 'lastId', 'zeroAtEnd'],
	},
	listFromId: {
		what: 'from_id in lists: respected, or ignored so that every page is the first',
		doubt: 'every page documents it; a client must not ask for ever where it is ignored',
		concerns: LISTS,
		values: ['respected', 'ignored'],
	},
	triggerListNextFromId: {
		what: 'next_from_id in Get trigger mailings list',
		doubt: 'its example has none, unlike that of Get mailing list',
		concerns: ['/campaigns/triggers/list/'],
		values: ['absent', 'present'],
	},
	mailingGroupKeys: {
		what: 'Keys of the groups in the lists of mailings',
		doubt: 'an older example has capitals',
		concerns: ['/campaigns/list', '/campaigns/triggers/list/'],
		values: ['groups, id, name', 'Groups, Id, Name'],
	},
	scenarioGroupKeys: {
		what: 'Keys of the groups in Get scenarios list',
		doubt: 'its two examples differ',
		concerns: ['/workflows/list'],
		values: ['id, name', 'ID, title'],
	},
	databaseGroupKeys: {
		what: 'Keys of the groups in Get database list and Get segments list',
		doubt: 'their examples have capitals, unlike the other lists and the table of the segments',
		concerns: ['/databases/list/', '/segments/list/'],
		values: ['Groups, Id, Name', 'groups, id, name'],
	},
} as const satisfies Record<string, VariantDescription>;
