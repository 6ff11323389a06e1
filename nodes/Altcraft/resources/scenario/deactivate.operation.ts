import { action } from '../../../shared/kinds/action';
import { scenarioId } from './scenarioId';

/**
 * The page could not be read: path and parameter follow from those of "Activate scenario".
 */
export const deactivate = action({
	value: 'deactivate',
	name: 'Deactivate',
	action: 'Deactivate scenario',
	description:
		'Inferred, test it first: switch a scenario off, so that no further profile can enter it',
	pages: ['Deactivate scenario'],
	inferred: ['/workflows/deactivate'],
	endpoint: '/workflows/deactivate',
	fields: [scenarioId],
});
