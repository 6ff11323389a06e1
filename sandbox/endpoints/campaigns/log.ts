import { Type } from '@sinclair/typebox';
import type { Context } from '../../platform/context';
import { totalOf } from '../../platform/lists';
import type { LogEntry } from '../../things/mailings';
import { findMailing } from '../../platform/mailings';
import { readTime } from '../../platform/times';
import { defineEndpoint } from '../endpoint';
import { Id, requestBody } from '../../schemas/common';

/** Get mailing log. */
export const getMailingLog = defineEndpoint({
	page: 'Get mailing log',
	path: '/campaigns/log_v2',
	body: requestBody({
		id: Id,
		from_time: Type.Optional(Type.String()),
		limit: Type.Optional(Type.Integer({ minimum: 1 })),
	}),
	right: 'list',
	changes: false,
	handle: (body, context) => {
		const { log } = findMailing(body.id, null, context);
		const from = readTime(body.from_time, 'from_time', context);
		const entries = log.filter(({ time }) => from === null || time >= from);
		return {
			data: pageOf(entries, body.limit ?? 1000, context).map(show),
			...totalOf(entries.length, context),
		};
	},
});

function pageOf(entries: readonly LogEntry[], limit: number, context: Context): LogEntry[] {
	switch (context.variants.mailingLogPage) {
		case 'last':
			return entries.slice(-limit);
		case 'first':
			return entries.slice(0, limit);
		case 'newestFirst':
			return entries.slice(-limit).reverse();
	}
}

function show({ level, message, time, state, value }: LogEntry): Record<string, unknown> {
	return { level, message, time: time.toISOString(), state, value };
}
