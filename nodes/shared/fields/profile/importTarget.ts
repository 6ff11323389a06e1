/** What a profile is imported for: its database has the fields. */
export interface ImportTarget {
	/** The parameter that holds its id. */
	parameter: string;
	/** The node's method that tells the fields of its database. */
	fieldsMethod: string;
}

/** What profiles can be imported for. */
export const importTargets = {
	scenario: { parameter: 'scenarioId', fieldsMethod: 'getScenarioFields' },
	triggerMailing: { parameter: 'triggerMailingId', fieldsMethod: 'getTriggerMailingFields' },
} as const satisfies Record<string, ImportTarget>;
