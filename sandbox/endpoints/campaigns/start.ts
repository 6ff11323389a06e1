import type { Mailing } from '../../things/mailings';
import { findMailing, isLaunchable, readAudienceLaunch } from '../../platform/mailings';
import { defineEndpoint, type Endpoint } from '../endpoint';
import { audienceLaunchFields } from '../../schemas/audience-launch';
import { Id, requestBody } from '../../schemas/common';

/** Launch a broadcast mailing, whose table is cut; the rest is that of the regular ones. */
export const startBroadcast = startOf(
	'broadcast',
	'Launch a broadcast mailing',
	'/campaigns/broadcasts/start',
);

/** Launch a regular mailing once. */
export const startRegular = startOf(
	'regular',
	'Launch a regular mailing',
	'/campaigns/regulars/start',
);

function startOf(type: Mailing['type'], page: string, path: string): Endpoint {
	return defineEndpoint({
		page,
		path,
		body: requestBody({ id: Id, ...audienceLaunchFields }),
		right: 'launch',
		changes: true,
		sends: () => true,
		handle: (body, context) => {
			const mailing = findMailing(body.id, type, context);
			const launch = readAudienceLaunch(mailing, body, context);
			if (isLaunchable(mailing.isActive, mailing, context)) launch();
			return { data: null };
		},
	});
}
