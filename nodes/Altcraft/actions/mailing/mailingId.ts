import { idProperty, targetField } from '../../fields/id';

/** The mailing that an operation works on. */
export const mailingId = targetField(
	idProperty({ displayName: 'Mailing', name: 'mailingId', searchMethod: 'searchMailings' }),
	'id',
);
