import { type Static, type TProperties, Type } from '@sinclair/typebox';
import { Id, requestBody } from './common';
import { matchingFields, MatchingModeSchema } from './matching';

/** The values that one of two profiles is found by. */
const Side = Type.Omit(Type.Object(matchingFields), ['resource_id'], {
	additionalProperties: false,
});

/** A request about the relations of one profile. */
export const RelationsOfSchema = requestBody({
	rel_id: Id,
	matching: Type.Optional(MatchingModeSchema),
	...matchingFields,
});

export type RelationsOfBody = Static<typeof RelationsOfSchema>;

/** A request about a relation of two profiles; the tables list the matching values beside these, too. */
export const relationBody = <More extends TProperties>(more: More) =>
	requestBody({
		rel_id: Id,
		profile_a: Side,
		profile_b: Side,
		matching: Type.Optional(MatchingModeSchema),
		...matchingFields,
		...more,
	});

export const RelationSchema = relationBody({});

export type RelationBody = Static<typeof RelationSchema>;
