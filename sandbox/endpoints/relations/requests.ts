import type { AnswerFields } from '../../platform/answer-fields';
import type { Context } from '../../platform/context';
import { AltcraftError } from '../../platform/errors';
import {
	addedTo,
	findRelation,
	profileHash,
	readWeights,
	relate,
	relationAnswer,
	relationsOf,
	shownProperties,
	summedUp,
} from '../../platform/relations';
import type { Relation, RelationType } from '../../things/relations';
import { relationBody, RelationSchema, RelationsOfSchema } from '../../schemas/relation';
import { FreeObject } from '../../schemas/common';
import { defineEndpoint } from '../endpoint';

const WithWeights = relationBody({ weights: FreeObject });

/** Modify relation properties: numbers are added to those that are there. */
export const strengthenRelation = defineEndpoint({
	page: 'Modify relation properties',
	path: '/relations/strengthen',
	body: WithWeights,
	right: 'edit',
	changes: true,
	handle: (body, context) => {
		const named = findRelation(body, context);
		relate(named, addedTo(readWeights(body.weights, context), context), context);
		return relationAnswer(named);
	},
});

/** Overwrite relation properties: those that it names. */
export const editRelation = defineEndpoint({
	page: 'Overwrite relation properties',
	path: '/relations/edit',
	body: WithWeights,
	right: 'edit',
	changes: true,
	handle: (body, context) => {
		const named = findRelation(body, context);
		const weights = readWeights(body.weights, context);
		relate(named, (known) => ({ ...known, ...weights }), context);
		return relationAnswer(named);
	},
});

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

/** Get profile relations info (list of relations). */
export const getRelations = defineEndpoint({
	page: 'Get profile relations info (list of relations)',
	path: '/relations/get',
	body: RelationsOfSchema,
	right: 'list',
	changes: false,
	handle: (body, context) => {
		const { type, relations } = relationsOf(body, context);
		return {
			data: relations.map((relation) => show(relation, type, context)),
			total_count: relations.length,
		};
	},
});

const show = ({ a, b, properties }: Relation, { databaseB }: RelationType, context: Context) => ({
	profile_id_a: a,
	xxh_a: profileHash(a, context),
	profile_id_b: b,
	xxh_b: profileHash(b, context),
	db_b: databaseB,
	props: shownProperties(properties),
});

/** Get profile relations info (aggregated properties). */
export const getRelationCounter = defineEndpoint({
	page: 'Get profile relations info (aggregated properties)',
	path: '/relations/get_counter',
	body: RelationsOfSchema,
	right: 'list',
	changes: false,
	handle: (body, context): AnswerFields => {
		const { profile, relations } = relationsOf(body, context);
		return {
			data: {
				profile_id: profile.id,
				profile_xxh: profileHash(profile.id, context),
				props: shownProperties(summedUp(relations)),
			},
		};
	},
});
