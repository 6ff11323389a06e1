import type { Resource } from '../../../nodes/shared/operation';
import { GENERATED } from '../markdown';
import { pageOf } from '../paths';
import type { Recorded } from '../recorded';
import { textsOf } from '../texts';
import type { Language } from '../texts/language';
import { WORDS } from '../texts/words';
import { operationPart } from './operationPart';
import type { WorkflowsOf } from './workflows';

/** The page of a resource: all of its operations with their fields and examples. */
export function resourcePage(
	resource: Resource,
	recorded: readonly Recorded[],
	workflowsOf: WorkflowsOf,
	language: Language,
): string {
	const words = WORDS[language];
	const texts = textsOf(resource.value);
	const other = language === 'en' ? `../ru/${pageOf(resource)}` : `../../${pageOf(resource)}`;
	const name = language === 'en' ? resource.name : `${resource.name} — ${texts?.ru ?? ''}`;
	return [
		GENERATED,
		`# ${name}`,
		`[${words.inOtherLanguage}](${other})`,
		[texts?.intro?.[language] ?? '', words.inCommon('../operations.md')].join(' ').trim(),
		...recorded
			.filter(({ place }) => place.resource === resource)
			.map((one) => operationPart(one, workflowsOf(one.place), language)),
	].join('\n\n');
}
