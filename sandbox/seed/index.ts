import { createHash } from 'node:crypto';
import { ProfileStore } from '../platform/profile-store';
import type { State } from '../platform/state';
import { seedCampaigns } from './campaigns';
import { databases, groups, resources, segments } from './databases';
import { seedMailings } from './mailings';
import { seedProfiles } from './profiles';
import { seedScenarios } from './scenarios';

/** Key of a file that counts as uploaded: the one of the Upload file page's example. */
export const UPLOADED_FILE_KEY = 'fd7006e5-5c42-4eba-aa6a-f6cb7f5cb6f2';

/** A small shop: the ids of the documentation's examples exist in it. */
export function createState(): State {
	const profiles = new ProfileStore();
	for (const profile of seedProfiles()) profiles.save(profile);
	return {
		groups: [...groups],
		databases: structuredClone([...databases]),
		resources: structuredClone([...resources]),
		segments: structuredClone([...segments]),
		profiles,
		scenarios: seedScenarios(),
		scenarioEntries: [],
		tasks: [],
		mailings: seedMailings(),
		triggerLaunches: [],
		campaigns: seedCampaigns(),
		sendings: [],
		hookDeliveries: [],
		files: new Map([
			[
				UPLOADED_FILE_KEY,
				{
					name: 'US.csv',
					mimeType: 'text/csv',
					size: 6,
					sha256: createHash('sha256').update('HELLO\n').digest('hex'),
				},
			],
		]),
	};
}
