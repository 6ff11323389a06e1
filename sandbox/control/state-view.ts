import type { State } from '../things/state';

/** The state as JSON: maps and sets become arrays and objects. */
export function viewState(state: State): Record<string, unknown> {
	return {
		...state,
		profiles: state.profiles.all(),
		scenarios: state.scenarios.map((scenario) => ({
			...scenario,
			profileIds: [...scenario.profileIds],
		})),
		files: Object.fromEntries(state.files),
	};
}
