import type { Operation } from '../../../shared/operation';
import { scenarioId } from './scenarioId';

/**
 * Page "Deactivate scenario". The page itself could not be read: path and parameter follow from
 * those of "Activate scenario".
 */
export const deactivate: Operation = {
	value: 'deactivate',
	name: 'Deactivate',
	action: 'Deactivate scenario',
	description: 'Switch a scenario off, so that no further profile can enter it',
	endpoint: '/workflows/deactivate',
	fields: [scenarioId],
};
