import type { Resource } from '../../../shared/operation';
import { create } from './create.operation';
import { deleteTemplate } from './delete.operation';
import { get } from './get.operation';
import { getMany } from './getMany.operation';
import { templateList } from './lists';
import { update } from './update.operation';

export const template: Resource = {
	value: 'template',
	name: 'Template',
	defaultOperation: 'getMany',
	operations: [create, deleteTemplate, get, getMany, update],
	lists: [templateList],
};
