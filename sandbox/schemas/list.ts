import { type Static, Type } from '@sinclair/typebox';

/** Paging and filters of lists whose objects have no tags. */
export const untaggedListFields = {
	from_id: Type.Optional(Type.Integer({ minimum: 0 })),
	limit: Type.Optional(Type.Integer({ minimum: 1 })),
	groups: Type.Optional(Type.Array(Type.String())),
	groups_id: Type.Optional(Type.Array(Type.Integer())),
};

/** Paging and filters that the lists share. */
export const listFields = {
	...untaggedListFields,
	ui_tags: Type.Optional(Type.Array(Type.String())),
};

/** What the lists share, as one schema. */
export const ListSchema = Type.Object(listFields);

export type ListBody = Static<typeof ListSchema>;
