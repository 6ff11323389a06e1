import { NODES, PLACES } from '../nodes';
import { pageOf, sectionOf } from '../paths';
import { textsOf } from '../texts';
import type { Language } from '../texts/language';

/** Each node's resources on a line, as links to their pages, and how many operations they have. */
export const resourcesList = (docs: string, language: Language): string =>
	NODES.map(({ node, resources }) => {
		const count = PLACES.filter(({ of }) => of.node === node).length;
		const links = resources.map((resource) => {
			const link = `[${resource.name}](${docs}${pageOf(resource)})`;
			return language === 'en' ? link : `${link} (${textsOf(resource.value)?.ru ?? ''})`;
		});
		const operations = language === 'en' ? 'operations' : 'операций';
		const about = `**${node.description.displayName}**, ${operations}: ${String(count)}.`;
		return `- ${about} ${links.join(', ')}`;
	}).join('\n');

/**
 * A line for each resource, with links to its operations. No table: a new operation is to change its line alone.
 *
 * @param docs where the language's folder is from the page
 */
export const operationsList = (docs: string, language: Language): string =>
	NODES.flatMap(({ node, resources }, place) => [
		...(NODES.length > 1 ? [`${place > 0 ? '\n' : ''}**${node.description.displayName}**\n`] : []),
		...resources.map((resource) => {
			const name = `**[${resource.name}](${docs}${pageOf(resource)})**`;
			const named = language === 'en' ? name : `${name} — ${textsOf(resource.value)?.ru ?? ''}`;
			const links = PLACES.filter((place) => place.resource === resource).map(
				(place) => `[${place.operation.name}](${docs}${sectionOf(place)})`,
			);
			return `- ${named}: ${links.join(', ')}`;
		}),
	]).join('\n');
