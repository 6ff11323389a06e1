import { Type } from '@sinclair/typebox';
import { runQuery } from '../../platform/custom-request';
import { invalidParameter } from '../../platform/invalid-parameter';
import { totalOf } from '../../platform/lists';
import { profileDetails, profileFields } from '../../platform/show-profile';
import { findVisible } from '../../platform/visibility';
import { FreeObject, Id, requestBody } from '../../schemas/common';
import { defineEndpoint } from '../endpoint';

/** Get data for multiple profiles: in the order of their IDs. */
export const listProfiles = defineEndpoint({
	page: 'Get data for multiple profiles',
	path: '/profiles/list',
	body: requestBody({
		db_id: Id,
		from_id: Type.Optional(Type.String()),
		limit: Type.Optional(Type.Integer({ minimum: 1 })),
		query: Type.Optional(FreeObject),
		fields: Type.Optional(Type.Array(Type.String())),
	}),
	right: 'list',
	changes: false,
	handle: (body, context) => {
		findVisible(context.state.databases, body.db_id, 'database', context);
		const from = body.from_id ?? '';
		if (from !== '' && !/^[0-9a-f]{24}$/.test(from)) {
			throw invalidParameter(context, 'from_id is no pointer');
		}
		const { pointerMeaning, profilePointer: key } = context.variants;
		const all = runQuery(body.db_id, body.query ?? {}, context).sort((one, other) =>
			one.id < other.id ? -1 : 1,
		);
		const rest = all.filter(({ id }) => (pointerMeaning === 'inclusive' ? id >= from : id > from));
		const page = rest.slice(0, body.limit ?? 1000);
		const { fields } = body;
		return {
			data: page.map((profile) =>
				fields === undefined
					? profileDetails(profile, context)
					: profileFields(profile, fields, context),
			),
			...(key !== 'absent' && { [key]: page.at(-1)?.id ?? from }),
			...totalOf(all.length, context),
		};
	},
});
