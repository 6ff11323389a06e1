import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { oneOf } from '../../../shared/checks';
import { InvalidParameter } from '../../../shared/errors';
import type { Field, Values } from '../../../shared/fields/kit/field';
import { overlaid } from '../../../shared/fields/kit/overlaid';
import { matching } from '../../../shared/fields/profile/matching';
import type { MatchingMode } from '../../../shared/fields/profile/matchingModes';
import { fieldNameProperty, MODES } from '../../../shared/fields/profile/matchingModes';

/** The modes that the relations' pages name. */
const RELATION_MODES: readonly MatchingMode[] = [
	'custom',
	'email',
	'email_profile',
	'phone',
	'profile_id',
];

const matchedA = matching(RELATION_MODES, { others: false });

/** The profile whose relations are read: one of database A. */
export const profileA: Field = matchedA;

interface Side {
	key: string;
	/** What the editor calls a field of it. */
	named: (displayName: string) => string;
	/** The parameter that holds a field of it. */
	parameter: (name: string) => string;
	hint: string;
}

const A: Side = {
	key: 'profile_a',
	named: (displayName) => `${displayName} of Profile A`,
	parameter: (name) => name,
	hint: 'Profile A is the one of database A, which receives the relation',
};

const B: Side = {
	key: 'profile_b',
	named: (displayName) => `${displayName} of Profile B`,
	parameter: (name) => `other${name.charAt(0).toUpperCase()}${name.slice(1)}`,
	hint: 'Profile B is the one of database B, which gives the relation',
};

const isValue = (property: INodeProperties): boolean =>
	property.name !== 'matching' && property.name !== fieldNameProperty.name;

/** The values of a side, in the place of those that the modes know. */
const propertiesOf = ({ named, parameter, hint }: Side): INodeProperties[] =>
	matchedA.properties.filter(isValue).map((property) => ({
		...property,
		displayName: named(property.displayName),
		name: parameter(property.name),
		hint,
	}));

/** The name of a custom field is common to both sides. */
const toSide = ({ named, parameter }: Side, mode: MatchingMode, values: Values): IDataObject =>
	MODES[mode].read(
		overlaid(values, {
			get: (name) => values.get(name === fieldNameProperty.name ? name : parameter(name)),
		}),
		(displayName) =>
			displayName === fieldNameProperty.displayName ? displayName : named(displayName),
	);

const readMode = oneOf(RELATION_MODES, (mode) => MODES[mode].name);

/** Both profiles of a relation, found in one way. */
export const bothProfiles: Field = {
	...matchedA,
	properties: [
		...matchedA.properties.filter((property) => !isValue(property)),
		...propertiesOf(A),
		...propertiesOf(B),
	],
	labels: { matching: 'Match Profile By', [A.key]: 'Profile A', [B.key]: 'Profile B' },
	toBody(values) {
		const mode = readMode(values.get('matching'), 'Match Profile By');
		const [a, b] = [A, B].map((side) => toSide(side, mode, values));
		if (mode === 'profile_id' && a?.profile_id === b?.profile_id) throw sameTwice();
		return { matching: mode, [A.key]: a, [B.key]: b };
	},
};

const sameTwice = () =>
	new InvalidParameter(
		B.named('Profile ID'),
		`is the same as '${A.named('Profile ID')}'`,
		'A relation has two profiles: enter the ID of the other one',
	);
