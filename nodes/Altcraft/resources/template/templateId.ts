import { idProperty, targetField } from '../../../shared/fields/kit/id';
import { templateList } from './lists';

/** A template, wherever one is chosen. */
export const templateProperty = idProperty({
	displayName: 'Template',
	name: 'templateId',
	list: templateList,
	description: 'The template of the message',
});

/** The template that an operation works on. */
export const templateId = targetField(templateProperty, 'id');
