import { operationsOf } from '../coverage/coverage';
import type { DocumentedRequest } from '../coverage/documented';
import { DOCUMENTED } from '../coverage/requests';
import { code, GENERATED, table } from '../markdown';
import { PLACES } from '../nodes';
import { sectionOf } from '../paths';
import { COVERAGE } from '../texts/coverage';
import type { Language } from '../texts/language';
import { WORDS } from '../texts/words';

/** Every request of Altcraft's documentation, and what the nodes have of it. */
export function coveragePage(language: Language): string {
	const words = WORDS[language];
	const other = language === 'en' ? 'ru/coverage.md' : '../coverage.md';
	const { title, intro } = COVERAGE[language];
	return [
		GENERATED,
		`# ${title}`,
		`[${words.inOtherLanguage}](${other})`,
		intro,
		...DOCUMENTED.flatMap(({ section, requests }) => [
			`## ${section[language]}`,
			table(
				words.coverageTable,
				requests.map((request) => [
					request.page,
					request.path === null ? words.state.noPath : code(request.path),
					stateOf(request, language),
				]),
			),
		]),
	].join('\n\n');
}

function stateOf(request: DocumentedRequest, language: Language): string {
	const { inferred, leftOut, coveredBy, path } = request;
	const { state } = WORDS[language];
	const links = operationsOf(request).map((place) => `[${place.title}](${sectionOf(place)})`);
	const doubt = inferred === undefined ? [] : [state.inferred[inferred]];
	if (links.length > 0) {
		const covers = coveredBy === undefined ? '' : `${state.covered} `;
		return [covers + links.join(', '), ...doubt].join('; ');
	}
	if (leftOut !== undefined) return state.leftOut[leftOut];
	if (path === null) return state.unreadable;
	return [apiRequest(language), ...(inferred === 'path' ? doubt : [])].join('; ');
}

function apiRequest(language: Language): string {
	const send = PLACES.find(({ key }) => key === 'apiRequest.send');
	const name = WORDS[language].state.apiRequest;
	return send === undefined ? name : `[${name}](${sectionOf(send)})`;
}
