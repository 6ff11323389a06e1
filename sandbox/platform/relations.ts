import type { MatchingBody, MatchingMode } from '../schemas/matching';
import type { RelationBody, RelationsOfBody } from '../schemas/relation';
import type { Profile } from '../things/profiles';
import type { Relation, RelationType, RelationValue } from '../things/relations';
import type { AnswerFields } from './answer-fields';
import type { Context } from './context';
import { AltcraftError } from './errors';
import { invalidParameter } from './invalid-parameter';
import { findProfile, profileNotFound } from './matching';
import { findVisible } from './visibility';

/** Modes that the relations' pages name. */
const NAMED_BY_PAGE: readonly MatchingMode[] = [
	'email',
	'email_profile',
	'phone',
	'profile_id',
	'custom',
];

/** The relation of two profiles that a request names, as far as there is one. */
export interface NamedRelation {
	readonly type: RelationType;
	readonly a: Profile;
	readonly b: Profile;
	readonly found: Relation | undefined;
}

function findType(id: number, { state }: Context): RelationType {
	const type = state.relationTypes.find((one) => one.id === id);
	if (type === undefined) throw new AltcraftError(404, `relation ${String(id)}`);
	return type;
}

function findSide(databaseId: number, body: MatchingBody, context: Context): Profile {
	const database = findVisible(context.state.databases, databaseId, 'database', context);
	// Two examples name a profile by its ID without a mode.
	const isById = body.matching === undefined && body.profile_id !== undefined;
	const named = isById ? { ...body, matching: 'profile_id' as const } : body;
	const profile = findProfile(named, { database, namedByPage: NAMED_BY_PAGE }, context);
	if (profile === undefined) throw profileNotFound(context);
	return profile;
}

/** Throws 404 when the relation or one of the profiles is not there, and 435 when several match. */
export function findRelation(body: RelationBody, context: Context): NamedRelation {
	const type = findType(body.rel_id, context);
	const { matching, resource_id, field_name } = body;
	const isBeside = context.variants.relationFieldName === 'beside';
	const [a, b] = [body.profile_a, body.profile_b].map((side) => {
		const { field_name: own, ...values } = side;
		const name = isBeside ? field_name : own;
		return {
			...values,
			...(name !== undefined && { field_name: name }),
			...(matching !== undefined && { matching }),
			...(resource_id !== undefined && { resource_id }),
		};
	});
	const sideA = findSide(type.databaseA, a ?? {}, context);
	const sideB = findSide(type.databaseB, b ?? {}, context);
	const found = context.state.relations.find(
		(one) => one.typeId === type.id && one.a === sideA.id && one.b === sideB.id,
	);
	return { type, a: sideA, b: sideB, found };
}

/** Properties of a relation, by their names. */
export type RelationValues = Readonly<Record<string, RelationValue>>;

/** Gives a relation properties, and makes it where there is none. */
export function relate(
	{ type, a, b, found }: NamedRelation,
	properties: (known: RelationValues) => RelationValues,
	{ state }: Context,
): void {
	if (found !== undefined) found.properties = properties(found.properties);
	else state.relations.push({ typeId: type.id, a: a.id, b: b.id, properties: properties({}) });
}

/** Properties of a relation: the page's example has numbers, and true or false; texts are a guess. */
export function readWeights(
	weights: Readonly<Record<string, unknown>>,
	context: Context,
): RelationValues {
	return Object.fromEntries(
		Object.entries(weights).map(([name, value]) => {
			if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') {
				return [name, value];
			}
			throw invalidParameter(context, `weights.${name} is no single value`);
		}),
	);
}

/** Values on top of those that are there: numbers are added up. Throws an incorrect request for a text. */
export const addedTo =
	(weights: RelationValues, context: Context) =>
	(known: RelationValues): RelationValues => ({
		...known,
		...Object.fromEntries(
			Object.entries(weights).map(([name, value]) => {
				const before = known[name] ?? 0;
				if (typeof value === 'string') throw invalidParameter(context, `weights.${name} is a text`);
				const isSum = typeof value === 'number' && typeof before === 'number';
				return [name, isSum ? before + value : value];
			}),
		),
	});

/** The answer to what is done with a relation; unlike elsewhere, its error_text is empty. */
export const relationAnswer = ({ type, a, b }: NamedRelation): AnswerFields => ({
	error_text: '',
	profile_a: a.id,
	profile_b: b.id,
	relation_id: type.id,
});

/** A profile and its relations of one type. */
export interface ProfileRelations {
	readonly profile: Profile;
	readonly type: RelationType;
	readonly relations: readonly Relation[];
}

/** The relations that a profile of database A has received. */
export function relationsOf(
	{ rel_id, ...body }: RelationsOfBody,
	context: Context,
): ProfileRelations {
	const type = findType(rel_id, context);
	const profile = findSide(type.databaseA, body, context);
	const relations = context.state.relations.filter(
		(one) => one.typeId === type.id && one.a === profile.id,
	);
	return { profile, type, relations };
}

/** The hash that pages call xxh: of the email, or where there is none of the ID, which no page says. */
export const profileHash = (id: string, { state, xxhash }: Context): string => {
	const email = state.profiles.get(id)?.data.email;
	return xxhash(typeof email === 'string' ? email : id);
};

/** Properties as the pages show them: each an object with its value. */
export const shownProperties = (properties: RelationValues): AnswerFields =>
	Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, { value }]));

/** The properties of several relations, summed up: numbers are added, of others the last one counts, which is a guess. */
export const summedUp = (relations: readonly Relation[]): RelationValues => {
	const sums: Record<string, RelationValue> = {};
	for (const [name, value] of relations.flatMap(({ properties }) => Object.entries(properties))) {
		const before = sums[name] ?? 0;
		sums[name] = typeof value === 'number' && typeof before === 'number' ? before + value : value;
	}
	return sums;
};
