import type { Mailing } from '../platform/state';

type SeededMailing = Pick<Mailing, 'id' | 'name' | 'type'> & Partial<Mailing>;

const mailings: readonly SeededMailing[] = [
	{ id: 5, name: 'New meteoric campaign', type: 'broadcast' },
	{ id: 7, name: 'Copy of New meteoric campaign', type: 'broadcast' },
	{ id: 15, name: 'Welcome letter', type: 'trigger', isActive: true, uiTags: ['B2C'] },
	{ id: 82, name: 'Autumn sale', type: 'broadcast', uiTags: ['sale'] },
	{ id: 118, name: 'Daily weather notification', type: 'regular', channel: 'push' },
	{
		id: 4758,
		name: 'Weekly digest',
		type: 'regular',
		isActive: true,
		source: { type: 'segment', id: 1 },
	},
	{ id: 4760, name: 'Staff bulletin', type: 'broadcast', groups: [1] },
];

/** The seeded mailings, each a fresh copy: inactive e-mail in the group "main" unless they say otherwise. */
export function seedMailings(): Mailing[] {
	return structuredClone(mailings).map((mailing) => ({
		channel: 'email',
		isActive: false,
		source: { type: 'list', id: 1 },
		resourceId: 7,
		subid: '',
		forConfirm: false,
		uiTags: [],
		groups: [0],
		launches: [],
		...mailing,
	}));
}
