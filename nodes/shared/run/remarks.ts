import type { IDataObject } from 'n8n-workflow';

import type { Field, Remark } from '../fields/kit/field';

/** Said of an item that is about the same profile as one before it. */
const AGAIN: Remark = {
	what: 'About a profile that an item before is about, too',
	meaning:
		'Each of these items is carried out by itself. If they are one event, remove what is twice',
};

/** Said of an item that launches something for a whole audience, as an item before does. */
export const SAME_LAUNCH: Remark = {
	what: 'The same launch as that of an item before',
	meaning: 'It goes to a whole audience, so it was made once for all of these items',
};

/** A remark, and the number of items that it holds for. */
export interface CountedRemark extends Remark {
	items: number;
}

/** Counts what holds for the items of a run while they are looked at one by one. */
export interface Remarks {
	/**
	 * @param request the item's body, or entry in a batch, and the part of it that names its profile
	 * @param isEvent whether it is an event of its own: it changes something, and no key of the user's says which event
	 */
	lookAt(request: { body: IDataObject; key: IDataObject }, isEvent: boolean): void;
	/** Counts further items that a remark holds for. */
	add(remark: Remark, items: number): void;
	counted(): CountedRemark[];
}

/** @param fields of the operation */
export function remarksOn(fields: readonly Field[]): Remarks {
	const counts = new Map<string, CountedRemark>();
	const profiles = new Set<string>();
	const naming = fields.flatMap(({ namesProfile }) => namesProfile ?? []);
	const remarking = fields.flatMap(({ remark }) => remark ?? []);
	const add = (remark: Remark, items: number) => {
		if (items === 0) return;
		const known = counts.get(remark.what);
		if (known === undefined) counts.set(remark.what, { ...remark, items });
		else known.items += items;
	};
	return {
		add,
		lookAt({ body, key }, isEvent) {
			for (const remarkOn of remarking) {
				const remark = remarkOn(body);
				if (remark !== undefined) add(remark, 1);
			}
			if (!isEvent || !naming.some((namesProfile) => namesProfile(key))) return;
			const profile = JSON.stringify(key);
			if (profiles.has(profile)) add(AGAIN, 1);
			profiles.add(profile);
		},
		counted: () => [...counts.values()],
	};
}
