import type { IDataObject } from 'n8n-workflow';

import { entriesOf, isObject } from '../checks';

/** What "Simplify" leaves of a channel's figures: the count of each status beside the channel. */
export const flatCounters = ({ channel, status }: IDataObject): IDataObject => ({
	channel,
	...(isObject(status) && status),
});

/** The channels' figures in what counting anew gave (page "Update statistics on database"). */
export const countersOf = (result: IDataObject): IDataObject[] =>
	entriesOf(result.channels).filter(isObject);
