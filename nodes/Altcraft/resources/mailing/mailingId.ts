import { idProperty, targetField } from '../../../shared/fields/kit/id';

const mailing = { displayName: 'Mailing', name: 'mailingId' } as const;

/** The mailing that an operation works on. */
export const mailingId = targetField(
	idProperty({ ...mailing, searchMethod: 'searchMailings' }),
	'id',
);

/** A broadcast mailing to launch; Altcraft launches active ones alone. */
export const broadcastId = targetField(
	idProperty({ ...mailing, searchMethod: 'searchBroadcasts' }),
	'id',
);

/** A regular mailing to launch; Altcraft launches active ones alone. */
export const regularId = targetField(
	idProperty({ ...mailing, searchMethod: 'searchRegulars' }),
	'id',
);
