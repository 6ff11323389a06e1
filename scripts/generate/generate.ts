import { coverageProblems } from './coverage/coverage';
import { formatted, present } from './files';
import { between } from './markdown';
import { NODES, PLACES } from './nodes';
import { coveragePage } from './pages/coveragePage';
import { operationsList, resourcesList } from './pages/operationsList';
import { variantsTable } from './pages/variantsTable';
import { DOCS, pageOf } from './paths';
import type { Recorded } from './recorded';
import { recordAll } from './recorded';
import { resourcePage } from './reference/resourcePage';
import { rowsOf } from './reference/rows';
import { findWorkflows } from './reference/workflows';
import { outputSchema } from './schema';
import { fieldPhrase, operationTexts, textsOf } from './texts';
import { LANGUAGES } from './texts/language';

export interface Generated {
	/** The texts of the files, by their paths from the root. */
	files: Map<string, string>;
	/** What has to be written or mended before they can be right. */
	problems: string[];
}

const SCHEMAS = '__schema__/v1.0.0';

/** Folders that hold generated files alone. */
export const GENERATED_FOLDERS: readonly string[] = [
	...NODES.map(({ folder }) => `nodes/${folder}/${SCHEMAS}`),
	...LANGUAGES.map((language) => `${DOCS[language]}/operations`),
];

/** All generated files, as they should be. */
export async function generate(): Promise<Generated> {
	const { recorded, problems } = await recordAll();
	const texts = [...schemas(recorded), ...(await pages(recorded)), ...(await partsOfPages())];
	const files = new Map<string, string>();
	for (const [path, text] of texts) files.set(path, await formatted(path, text));
	return { files, problems: [...problems, ...coverageProblems(), ...missingPhrases()] };
}

type File = [path: string, text: string];

const schemas = (recorded: readonly Recorded[]): File[] =>
	recorded.map(({ place: { of, resource, operation }, sample }) => [
		`nodes/${of.folder}/${SCHEMAS}/${resource.value}/${operation.value}.json`,
		JSON.stringify(outputSchema(sample.items), null, '\t'),
	]);

async function pages(recorded: readonly Recorded[]): Promise<File[]> {
	const workflowsOf = await findWorkflows();
	return LANGUAGES.flatMap((language): File[] => [
		[`${DOCS[language]}/coverage.md`, coveragePage(language)],
		...NODES.flatMap(({ resources }) => resources).map(
			(resource): File => [
				`${DOCS[language]}/${pageOf(resource)}`,
				resourcePage(resource, recorded, workflowsOf, language),
			],
		),
	]);
}

/** Pages that are written by hand but for what stands between their markers. */
async function partsOfPages(): Promise<File[]> {
	const parts: Array<[path: string, name: string, text: string]> = [
		['README.md', 'resources', resourcesList('docs/', 'en')],
		['README.ru.md', 'resources', resourcesList('docs/ru/', 'ru')],
		['docs/operations.md', 'operations', operationsList('', 'en')],
		['docs/ru/operations.md', 'operations', operationsList('', 'ru')],
		['sandbox/README.md', 'variants', variantsTable()],
	];
	return await Promise.all(
		parts.map(
			async ([path, name, text]): Promise<File> => [
				path,
				between(path, (await present(path)) ?? '', name, text),
			],
		),
	);
}

/** Russian phrases that nobody wrote yet. */
function missingPhrases(): string[] {
	const where = 'in scripts/generate/texts/';
	const resources = NODES.flatMap((node) => node.resources)
		.filter(({ value }) => textsOf(value) === undefined)
		.map(({ value }) => `the texts of ${value}, ${where}`);
	const operations = PLACES.filter((place) => operationTexts(place) === undefined).map(
		({ key }) => `a Russian phrase of ${key}, ${where}`,
	);
	const fields = PLACES.flatMap((place) =>
		rowsOf(place.operation)
			.filter(({ property }) => fieldPhrase(place, property.name) === undefined)
			.map(({ property }) => `a Russian phrase of ${property.name} in ${place.key}, ${where}`),
	);
	return [...resources, ...operations, ...fields];
}
