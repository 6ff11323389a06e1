import { idProperty, startedField, targetField } from '../../../shared/fields/kit/id';
import { broadcastList, mailingList, regularList } from './lists';

/** What the editor says of a mailing. */
export const mailing = {
	displayName: 'Mailing',
	name: 'mailingId',
	description: 'The mailing that is meant',
} as const;

/** The mailing that an operation works on. */
export const mailingId = targetField(idProperty({ ...mailing, list: mailingList }), 'id');

const IS_ACTIVE = 'the mailing is active';

/** A broadcast mailing to launch; Altcraft launches active ones alone. */
export const broadcastId = startedField(
	idProperty({ ...mailing, list: broadcastList }),
	'id',
	IS_ACTIVE,
);

/** A regular mailing to launch; Altcraft launches active ones alone. */
export const regularId = startedField(
	idProperty({ ...mailing, list: regularList }),
	'id',
	IS_ACTIVE,
);
