import type { Relation, RelationType } from '../relations';
import { MEMBERS } from './messages';

export const relationTypes: readonly RelationType[] = [
	{ id: 2, name: 'Recommends', databaseA: 20, databaseB: 9 },
	{ id: 3, name: 'Supports', databaseA: 20, databaseB: 9 },
];

/** The two relations of the examples. */
export const seedRelations = (): Relation[] => [
	{
		typeId: 2,
		a: MEMBERS.otherReceiver.id,
		b: MEMBERS.otherGiver.id,
		properties: { exr: 11_323_123 },
	},
	{
		typeId: 3,
		a: MEMBERS.receiver.id,
		b: MEMBERS.giver.id,
		properties: { user_like: 1, donate: 100, is_online: false },
	},
];
