import { type Static, Type } from '@sinclair/typebox';
import { readAttachments } from '../../platform/attachments';
import type { Context } from '../../platform/context';
import { invalidParameter } from '../../platform/invalid-parameter';
import type { AudienceSource, Mailing } from '../../platform/state';
import { findVisible } from '../../platform/visibility';
import { defineEndpoint } from '../endpoint';
import { AttachSchema } from '../schemas/attach';
import { FreeObject, Id, requestBody } from '../schemas/common';

const Body = requestBody({
	id: Id,
	run_now: Type.Optional(Type.Boolean()),
	override_source_type: Type.Optional(Type.Union([Type.Literal('list'), Type.Literal('segment')])),
	override_source_id: Type.Optional(Id),
	override_limit: Type.Optional(Type.Integer({ minimum: 1 })),
	content: Type.Optional(FreeObject),
	attach: Type.Optional(AttachSchema),
});

/** Activate mailing. */
export const activateMailing = defineEndpoint({
	path: '/campaigns/activate/',
	body: Body,
	right: 'launch',
	changes: true,
	sends: (body) => body.run_now === true,
	handle: (body, context) => {
		const mailing = findVisible(context.state.mailings, body.id, 'mailing', context);
		const source = readSource(body, mailing, context);
		const attachments = readAttachments(body.attach, context);
		mailing.isActive = true;
		if (body.run_now === true) {
			mailing.launches.push({
				mailingId: mailing.id,
				source,
				limit: body.override_limit ?? null,
				content: body.content ?? null,
				attachments,
				requestId: context.requestId,
				at: context.now,
			});
		}
		return { data: null };
	},
});

/** The audience of this run: the mailing's own, or the override that run_now allows. */
function readSource(body: Static<typeof Body>, mailing: Mailing, context: Context): AudienceSource {
	const { override_source_type: type, override_source_id: id } = body;
	if (type === undefined && id === undefined) return mailing.source;
	if (body.run_now !== true) {
		if (context.variants.overrideWithoutRunNow === 'ignored') return mailing.source;
		throw invalidParameter(context, 'override_source_* needs run_now');
	}
	if (type === undefined || id === undefined) {
		throw invalidParameter(context, 'override_source_type and override_source_id go together');
	}
	const sources = type === 'list' ? context.state.databases : context.state.segments;
	return {
		type,
		id: findVisible<{ id: number; groups: readonly number[] }>(sources, id, type, context).id,
	};
}
