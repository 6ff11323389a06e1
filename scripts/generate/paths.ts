import type { Resource } from '../../nodes/shared/operation';
import { anchor } from './markdown';
import type { Place } from './nodes';
import type { Language } from './texts/language';

/** The folder of the documentation in a language. */
export const DOCS: Readonly<Record<Language, string>> = { en: 'docs', ru: 'docs/ru' };

/** The page of a resource, below the folder of a language. */
export const pageOf = (resource: Resource): string =>
	`operations/${resource.name.toLowerCase().replaceAll(' ', '-')}.md`;

/** The part of that page which tells of an operation. */
export const sectionOf = ({ resource, title }: Place): string =>
	`${pageOf(resource)}#${anchor(title)}`;
