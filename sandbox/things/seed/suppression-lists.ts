import type { SuppressionList } from '../suppression-lists';

/** An empty list of the group "main" unless it says otherwise. */
export function newSuppressionList(
	list: Pick<SuppressionList, 'id' | 'name'> & Partial<SuppressionList>,
): SuppressionList {
	return {
		description: '',
		isGlobal: false,
		uiTags: [],
		groups: [0],
		contacts: { email: new Set(), phone: new Set(), domain: new Set() },
		...list,
	};
}

/** The two of the examples, and one of another group. */
export function seedSuppressionLists(): SuppressionList[] {
	return [
		newSuppressionList({ id: 1, name: 'Global suppress list', isGlobal: true }),
		newSuppressionList({ id: 3, name: 'New suppression list' }),
		newSuppressionList({
			id: 4,
			name: 'Partners do not contact',
			uiTags: ['partners'],
			groups: [1],
		}),
	];
}
