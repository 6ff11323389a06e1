import { type Static, Type } from '@sinclair/typebox';
import type { Context } from '../../platform/context';
import { invalidParameter } from '../../platform/invalid-parameter';
import { findMailing, readAudienceLaunch, switchMailing } from '../../platform/mailings';
import { defineEndpoint } from '../endpoint';
import { audienceLaunchFields } from '../../schemas/audience-launch';
import { Id, requestBody } from '../../schemas/common';

const Body = requestBody({
	id: Id,
	run_now: Type.Optional(Type.Boolean()),
	...audienceLaunchFields,
});

/** Activate mailing. */
export const activateMailing = defineEndpoint({
	page: 'Activate mailing',
	path: '/campaigns/activate/',
	body: Body,
	right: 'launch',
	changes: true,
	sends: (body) => body.run_now === true,
	handle: (body, context) => {
		const mailing = findMailing(body.id, null, context);
		const launch = readAudienceLaunch(mailing, withoutIdleOverride(body, context), context);
		switchMailing(mailing, true, context);
		if (body.run_now === true) launch();
		return { data: null };
	},
});

/** The override is documented for run_now only; without it a variant refuses or ignores it. */
function withoutIdleOverride(body: Static<typeof Body>, context: Context): Static<typeof Body> {
	const { override_source_type, override_source_id, ...rest } = body;
	const isGiven = override_source_type !== undefined || override_source_id !== undefined;
	if (body.run_now === true || !isGiven) return body;
	if (context.variants.overrideWithoutRunNow === 'ignored') return rest;
	throw invalidParameter(context, 'override_source_* needs run_now');
}
