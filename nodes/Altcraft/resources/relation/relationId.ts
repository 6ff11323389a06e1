import { idProperty, targetField } from '../../../shared/fields/kit/id';

/** The kind of relation, such as "recommends"; no request lists them. */
export const relationId = targetField(
	idProperty({
		displayName: 'Relation',
		name: 'relationId',
		hint: 'Relations are set up in the settings of a database in Altcraft',
	}),
	'rel_id',
);
