import { Type } from '@sinclair/typebox';
import { invalidParameter } from '../../platform/invalid-parameter';
import { Id, requestBody } from '../../schemas/common';
import { defineEndpoint } from '../endpoint';

const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

/** Get soft bounces report: the most frequent first; both days count. */
export const getBounces = defineEndpoint({
	page: 'Get soft bounces report',
	path: '/reports/bounces',
	body: requestBody({
		date_from: Day,
		date_to: Day,
		campaign_id: Type.Optional(Id),
		group_by: Type.Optional(Type.Union([Type.Literal('ip'), Type.Literal('from_domain')])),
		top: Type.Optional(Type.Integer({ minimum: 1 })),
	}),
	right: 'list',
	changes: false,
	handle: ({ date_from, date_to, campaign_id, group_by, top }, context) => {
		if (date_to < date_from) throw invalidParameter(context, 'date_to is before date_from');
		const entries = new Map<string, { data_id: string; count: number; [key: string]: unknown }>();
		for (const { day, mailingId, fromDomain, ip, toDomain, text, count } of context.state
			.softBounces) {
			if (day < date_from || day > date_to) continue;
			if (campaign_id !== undefined && campaign_id !== mailingId) continue;
			const group = group_by === undefined ? '' : group_by === 'ip' ? ip : fromDomain;
			const key = JSON.stringify([group, toDomain, text]);
			const known = entries.get(key)?.count ?? 0;
			entries.set(key, {
				data_id: group,
				count: known + count,
				bounce_text: text,
				to_domain: toDomain,
			});
		}
		const sorted = [...entries.values()].sort((one, other) => other.count - one.count);
		return { data: sorted.slice(0, top) };
	},
});
