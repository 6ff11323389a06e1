import { id } from '../../shared/checks';
import { eitherId } from '../../shared/fields/kit/eitherId';
import type { Field } from '../../shared/fields/kit/field';
import { pointsCurrencyList } from './lists';

const currency = (required: boolean): Field =>
	eitherId({
		property: {
			displayName: 'Points Currency',
			name: 'pointsCurrencyId',
			...(required && { required }),
			description: "The kind of points. The list shows those of the program's trigger promotions.",
		},
		list: pointsCurrencyList,
		external: { key: 'points_currency_eid', placeholder: 'e.g. bonus_points' },
		internal: {
			key: 'points_currency_iid',
			check: id,
			placeholder: 'e.g. 1',
			hint: "The number that Altcraft gives the currency, in the program's settings",
		},
	});

/** The kind of points, where the request needs one. */
export const pointsCurrencyId: Field = { ...currency(true), identifies: true };

/** The same where a program may have but one. */
export const anyPointsCurrencyId = currency(false);
