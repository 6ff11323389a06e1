import { idProperty, targetField } from '../../../shared/fields/kit/id';

/** The kind of relation, such as "recommends"; no request lists them. */
export const relationId = targetField(
	idProperty({
		displayName: 'Relation',
		name: 'relationId',
		description: 'The kind of relation, such as who recommended whom',
		hint: 'Relations are set up in the settings of a database in Altcraft',
	}),
	'rel_id',
);
