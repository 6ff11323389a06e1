import type { ScenarioBatchBody } from '../../schemas/batch';
import type { MatchingMode } from '../../schemas/matching';
import type { Context } from '../context';
import { importProfile } from '../import-profile';
import { invalidParameter } from '../invalid-parameter';
import { checkSharedMatching } from '../matching';
import { enterScenario, findScenarioToStart, readEntryDetails } from '../scenarios';
import { readImportItem } from './read-item';
import type { Batch } from './run-batch';

/** Modes that the batch pages name. */
const NAMED_BY_PAGE: readonly MatchingMode[] = [
	'email',
	'email_profile',
	'phone',
	'profile_id',
	'custom',
];

/** Checks what a batch says for all its profiles. Throws before anything has changed. */
export function readScenarioImport(body: ScenarioBatchBody, context: Context): Batch {
	const { scenario, database } = findScenarioToStart(body.workflow_id, context);
	const rules = { database, namedByPage: NAMED_BY_PAGE };
	checkSharedMatching(body, rules, context);
	if (body.attach !== undefined && context.variants.batchAttach === 'refused') {
		throw invalidParameter(context, 'unknown parameter attach');
	}
	const details = readEntryDetails(body, context);
	const { matching, field_name, skip_invalid_subscriptions } = body;
	const shared = { matching, field_name, shape: context.variants.batchShape };
	return {
		target: { kind: 'scenario', id: scenario.id, name: scenario.name },
		items: body.data,
		actOn: (item) => {
			const received = readImportItem(item, shared, context);
			const profile = importProfile({ ...received, skip_invalid_subscriptions }, rules, context);
			enterScenario(scenario, [profile], details, context);
			return profile.id;
		},
	};
}
