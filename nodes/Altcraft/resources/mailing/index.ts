import type { Resource } from '../../../shared/operation';
import { activate } from './activate.operation';
import { clone } from './clone.operation';
import { deactivate } from './deactivate.operation';
import { get } from './get.operation';
import { getLog } from './getLog.operation';
import { getMany } from './getMany.operation';
import { getStatus } from './getStatus.operation';
import { broadcastList, mailingList, regularList } from './lists';
import { startBroadcast } from './startBroadcast.operation';
import { startRegular } from './startRegular.operation';

export const mailing: Resource = {
	value: 'mailing',
	name: 'Mailing',
	defaultOperation: 'activate',
	operations: [
		activate,
		clone,
		deactivate,
		get,
		getLog,
		getMany,
		getStatus,
		startBroadcast,
		startRegular,
	],
	lists: [broadcastList, mailingList, regularList],
};
