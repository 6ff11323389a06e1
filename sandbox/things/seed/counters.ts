import { type ChannelCounters, countersKey, countSubscriptions } from '../counters';
import { resources } from './databases';
import { seedProfiles } from './profiles';

/** The figures as they were counted when everything began. */
export function seedCounters(): Map<string, ChannelCounters[]> {
	const profiles = seedProfiles();
	return new Map(
		resources.flatMap((resource) =>
			resource.databaseIds.map((databaseId) => [
				countersKey(databaseId, resource.id),
				countSubscriptions(
					profiles.filter((profile) => profile.databaseId === databaseId),
					resource,
				),
			]),
		),
	);
}
