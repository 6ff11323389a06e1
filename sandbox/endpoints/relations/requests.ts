import type { AnswerFields } from '../../platform/answer-fields';
import type { Context } from '../../platform/context';
import { AltcraftError } from '../../platform/errors';
import {
	addedTo,
	findRelation,
	type ProfileRelations,
	profileHash,
	readWeights,
	relate,
	relationAnswer,
	relationsOf,
	type RelationValues,
	shownProperties,
	summedUp,
} from '../../platform/relations';
import type { Relation, RelationType } from '../../things/relations';
import { relationBody, RelationSchema, RelationsOfSchema } from '../../schemas/relation';
import { FreeObject } from '../../schemas/common';
import { defineEndpoint } from '../endpoint';

/** Where a request stands: its page, and its path. */
interface Place {
	readonly page: string;
	readonly path: string;
}

const WithWeights = relationBody({ weights: FreeObject });

/** A request that gives a relation properties, and makes it where there is none. */
const givesProperties = (
	place: Place,
	onTop: (weights: RelationValues, context: Context) => (known: RelationValues) => RelationValues,
) =>
	defineEndpoint({
		...place,
		body: WithWeights,
		right: 'edit',
		changes: true,
		handle: (body, context) => {
			const named = findRelation(body, context);
			relate(named, onTop(readWeights(body.weights, context), context), context);
			return relationAnswer(named);
		},
	});

/** Modify relation properties: numbers are added to those that are there. */
export const strengthenRelation = givesProperties(
	{ page: 'Modify relation properties', path: '/relations/strengthen' },
	addedTo,
);

/** Overwrite relation properties: those that it names. */
export const editRelation = givesProperties(
	{ page: 'Overwrite relation properties', path: '/relations/edit' },
	(weights) => (known) => ({ ...known, ...weights }),
);

/** Detach relation. */
export const detachRelation = defineEndpoint({
	page: 'Detach relation',
	path: '/relations/detach',
	body: RelationSchema,
	right: 'edit',
	changes: true,
	handle: (body, context) => {
		const named = findRelation(body, context);
		const { relations } = context.state;
		if (named.found === undefined) throw new AltcraftError(404, 'relation of the profiles');
		relations.splice(relations.indexOf(named.found), 1);
		return relationAnswer(named);
	},
});

/** A request that reads the relations of a profile. */
const readsRelations = (
	place: Place,
	tell: (found: ProfileRelations, context: Context) => AnswerFields,
) =>
	defineEndpoint({
		...place,
		body: RelationsOfSchema,
		right: 'list',
		changes: false,
		handle: (body, context) => tell(relationsOf(body, context), context),
	});

/** Get profile relations info (list of relations). */
export const getRelations = readsRelations(
	{ page: 'Get profile relations info (list of relations)', path: '/relations/get' },
	({ type, relations }, context) => ({
		data: relations.map((relation) => show(relation, type, context)),
		total_count: relations.length,
	}),
);

const show = ({ a, b, properties }: Relation, { databaseB }: RelationType, context: Context) => ({
	profile_id_a: a,
	xxh_a: profileHash(a, context),
	profile_id_b: b,
	xxh_b: profileHash(b, context),
	db_b: databaseB,
	props: shownProperties(properties),
});

/** Get profile relations info (aggregated properties). */
export const getRelationCounter = readsRelations(
	{ page: 'Get profile relations info (aggregated properties)', path: '/relations/get_counter' },
	({ profile, relations }, context) => ({
		data: {
			profile_id: profile.id,
			profile_xxh: profileHash(profile.id, context),
			props: shownProperties(summedUp(relations)),
		},
	}),
);
