import { viewOf } from '../things/view';
import type { State } from '../things/state';

/** The state as JSON, with whatever slots there are. */
export function viewState(state: State): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(state).map(([slot, content]) => [slot, viewOf(content)]),
	);
}
