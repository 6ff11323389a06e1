import { Type } from '@sinclair/typebox';
import type { Context } from '../../platform/context';
import { AltcraftError } from '../../platform/errors';
import { importProfile } from '../../platform/import-profile';
import { invalidParameter } from '../../platform/invalid-parameter';
import { enterScenario, findScenarioToStart, readEntryDetails } from '../../platform/scenarios';
import type { Database } from '../../things/databases';
import { defineEndpoint } from '../endpoint';
import { AttachSchema } from '../../schemas/attach';
import { FreeObject, Id, requestBody } from '../../schemas/common';
import { matchingFields, type MatchingMode, MatchingModeSchema } from '../../schemas/matching';
import { ProfileDataSchema } from '../../schemas/profile-data';

const NAMED_BY_PAGE: readonly MatchingMode[] = ['email', 'phone', 'profile_id', 'custom'];

/** Import and engage profile in scenario. */
export const importAndStartScenario = defineEndpoint({
	page: 'Import and engage profile in scenario',
	path: '/workflows/import_and_start',
	body: requestBody({
		workflow_id: Id,
		db_id: Type.Optional(Id),
		matching: MatchingModeSchema,
		...matchingFields,
		data: Type.Optional(ProfileDataSchema),
		skip_triggers: Type.Optional(Type.Boolean()),
		skip_invalid_subscriptions: Type.Optional(Type.Boolean()),
		detect_geo: Type.Optional(Type.Boolean()),
		content: Type.Optional(FreeObject),
		custom_data: Type.Optional(FreeObject),
		attach: Type.Optional(AttachSchema),
	}),
	right: 'launch',
	changes: true,
	sends: () => true,
	handle: (body, context) => {
		const { scenario, database } = findScenarioToStart(body.workflow_id, context);
		checkDatabase(body.db_id, database, context);
		const details = readEntryDetails(body, context);
		const profile = importProfile(body, { database, namedByPage: NAMED_BY_PAGE }, context);
		enterScenario(scenario, [profile], details, context);
		return { profile_id: profile.id };
	},
});

function checkDatabase(id: number | undefined, database: Database, context: Context): void {
	const { importDatabaseId } = context.variants;
	if (id === undefined) {
		if (importDatabaseId === 'required') throw invalidParameter(context, 'db_id is required');
		return;
	}
	if (importDatabaseId === 'refused') throw invalidParameter(context, 'unknown parameter db_id');
	if (id !== database.id) throw new AltcraftError(404, `database ${String(id)} of the scenario`);
}
