import type { Resource } from '../../../shared/operation';
import { addContact } from './addContact.operation';
import { addContactMany } from './addContactMany.operation';
import { checkContact } from './checkContact.operation';
import { create } from './create.operation';
import { deleteList } from './delete.operation';
import { exportList } from './export.operation';
import { get } from './get.operation';
import { getMany } from './getMany.operation';
import { suppressionListList } from './lists';
import { removeAllContacts } from './removeAllContacts.operation';
import { removeContact } from './removeContact.operation';
import { update } from './update.operation';

export const suppressionList: Resource = {
	value: 'suppressionList',
	name: 'Suppression List',
	defaultOperation: 'addContact',
	operations: [
		addContact,
		addContactMany,
		checkContact,
		create,
		deleteList,
		exportList,
		get,
		getMany,
		removeAllContacts,
		removeContact,
		update,
	],
	lists: [suppressionListList],
};
