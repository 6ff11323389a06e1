import { idProperty, targetField } from '../../../shared/fields/kit/id';
import { broadcastList, mailingList, regularList } from './lists';

const mailing = { displayName: 'Mailing', name: 'mailingId' } as const;

/** The mailing that an operation works on. */
export const mailingId = targetField(idProperty({ ...mailing, list: mailingList }), 'id');

/** A broadcast mailing to launch; Altcraft launches active ones alone. */
export const broadcastId = targetField(idProperty({ ...mailing, list: broadcastList }), 'id');

/** A regular mailing to launch; Altcraft launches active ones alone. */
export const regularId = targetField(idProperty({ ...mailing, list: regularList }), 'id');
