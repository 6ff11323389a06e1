import type { List } from '../../../shared/lists/list';
import { inactive, ofDatabase } from '../../../shared/lists/list';

/** Page "Get scenarios list". A scenario that is off engages nobody. */
export const scenarioList: List = {
	method: 'searchScenarios',
	endpoint: '/workflows/list',
	things: 'scenarios',
	marks: (entry) => [...ofDatabase(entry), ...inactive(entry)],
};
