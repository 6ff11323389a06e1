import { changedName } from '../../../shared/fields/kit/objectName';
import { updateFields } from '../../../shared/fields/kit/updateFields';
import { action } from '../../../shared/kinds/action';
import { suppressionListId } from './suppressionListId';

/** The page could not be read: path and parameters follow from those of the other updates. */
export const update = action({
	value: 'update',
	name: 'Update',
	action: 'Update suppression list',
	description: 'Inferred, test it first: rename a suppression list',
	pages: ['Update suppression list'],
	inferred: ['/suppresses/update'],
	endpoint: '/suppresses/update',
	fields: [suppressionListId, updateFields(changedName('e.g. Do not contact'))],
});
