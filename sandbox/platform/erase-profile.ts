import type { Profile } from '../things/profiles';
import type { Context } from './context';

/** Erases a profile with its history and relations, and takes it out of segments and scenarios (page "Delete profile"). */
export function eraseProfile({ id }: Profile, { state }: Context): void {
	state.profiles.remove(id);
	for (const { members } of state.segments) members.delete(id);
	for (const { profileIds } of state.scenarios) profileIds.delete(id);
	const kept = state.history.filter(({ profileId }) => profileId !== id);
	state.history.splice(0, state.history.length, ...kept);
	const related = state.relations.filter(({ a, b }) => a !== id && b !== id);
	state.relations.splice(0, state.relations.length, ...related);
}
