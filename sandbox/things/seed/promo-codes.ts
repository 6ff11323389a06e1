import type { PromoCode, PromoCodeProgram } from '../promo-codes';

type SeededProgram = Pick<PromoCodeProgram, 'id' | 'name'> & Partial<PromoCodeProgram>;

const seeded: readonly SeededProgram[] = [
	{ id: 1, name: 'Birthday gifts', limit: 5 },
	{ id: 4, name: 'Black Friday', kind: 'universal', makesCodes: true },
	{ id: 5, name: 'Welcome discount' },
	{ id: 6, name: 'Partner gifts', groups: [0, 1] },
	{ id: 7, name: 'Last year', validUntil: new Date('2024-12-31T23:59:59Z') },
	{ id: 8, name: 'Partners alone', groups: [1] },
	{ id: 9, name: 'Mass mailing', bulk: 20_000 },
];

export const promoCodePrograms: readonly PromoCodeProgram[] = seeded.map((program) => ({
	groups: [0],
	kind: 'personal',
	makesCodes: false,
	limit: null,
	validUntil: null,
	bulk: 0,
	...program,
}));

const JOHN = '5a74876369d42613b31947b8';
const OLLY = '66102b984a5d12bd6cc0912f';

function promoCode(programId: number, code: string, more: Partial<PromoCode> = {}): PromoCode {
	return {
		programId,
		code,
		createdAt: new Date('2024-04-01T12:39:34Z'),
		attachments: [],
		activatedAt: null,
		expireDate: null,
		...more,
	};
}

const attached = (profileId: string) => ({
	databaseId: 1,
	profileId,
	at: new Date('2024-04-01T14:02:05Z'),
});

/** The codes of the examples, in the programs in which they stand there. */
export const seedPromoCodes = (): PromoCode[] => [
	promoCode(1, 'CODE-12345', { attachments: [attached(JOHN)] }),
	promoCode(1, 'CODE-EXPIRED', {
		attachments: [attached(JOHN)],
		expireDate: new Date('2024-06-01T00:00:00Z'),
	}),
	promoCode(4, 'Code-1', { attachments: [attached(JOHN), attached(OLLY)] }),
	promoCode(5, 'CODE-1'),
	promoCode(5, 'Code-1', { attachments: [attached(OLLY)] }),
	promoCode(5, 'CODE-2'),
	promoCode(6, 'Code-1'),
	promoCode(6, 'Code-2', {
		attachments: [attached(JOHN)],
		activatedAt: new Date('2024-04-01T14:04:12Z'),
	}),
	promoCode(6, 'Code-3'),
	promoCode(7, 'OLD-1'),
];
