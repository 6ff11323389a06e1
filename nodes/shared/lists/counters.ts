import type { IDataObject } from 'n8n-workflow';

import { isObject, objectsIn } from '../checks';
import type { TaskState } from '../run/task';

/** What "Simplify" leaves of a channel's figures: the count of each status beside the channel, and what else is told. */
export const flatCounters = ({ channel, status, ...others }: IDataObject): IDataObject => ({
	channel,
	...(isObject(status) ? status : { status }),
	...others,
});

/** The channels' figures in what counting anew gave (page "Update statistics on database"). */
export const countersOf = ({ result }: TaskState): IDataObject[] => objectsIn(result.channels);

/** The same of several counts, each channel with what its count is of (page "Update statistics on segment"). */
export const countersOfEach = ({ task: { result } }: TaskState): IDataObject[] =>
	(isObject(result) ? [result] : objectsIn(result)).flatMap(
		({ channels, list_id, resource_id, updated }) =>
			objectsIn(channels).map((channel) => ({ ...channel, list_id, resource_id, updated })),
	);
