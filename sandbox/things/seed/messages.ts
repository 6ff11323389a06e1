import type { EarlierMessage } from '../messages';

/** The message of the example on page "Unsubscribe profile from resource". */
export const MESSAGE = {
	id: 'fGmXiWU9Y4NSIpCwl4QG6QXAAAQEQsQQQEQEAABCRA',
	resourceToken: '2fHLS9YR9daS-a90b371eecc2952f',
	profileId: '658997338e8f4032d92fd56d',
} as const;

/** The profiles of the examples on the pages of relations: receivers in database 20, givers in database 9. */
export const MEMBERS = {
	receiver: { id: '5d63dbdb439e7306b596c5d0', databaseId: 20, name: 'Nina' },
	giver: { id: '5d441038439e7363f3c26539', databaseId: 9, name: 'Oleg' },
	otherReceiver: { id: '669e6968ebf4ac52b623a997', databaseId: 20, name: 'Raisa' },
	otherGiver: { id: '6751b8f1c5e3db9bcb75befa', databaseId: 9, name: 'Semyon' },
} as const;

export const seedMessages = (): EarlierMessage[] => [
	{ id: MESSAGE.id, profileId: MESSAGE.profileId, resourceId: 3 },
];
