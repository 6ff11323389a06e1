import type { Resource } from '../../../shared/operation';
import { activate } from './activate.operation';
import { clone } from './clone.operation';
import { create } from './create.operation';
import { deactivate } from './deactivate.operation';
import { deleteMailing } from './delete.operation';
import { get } from './get.operation';
import { getLog } from './getLog.operation';
import { getMany } from './getMany.operation';
import { getSettings } from './getSettings.operation';
import { getStatus } from './getStatus.operation';
import { broadcastList, mailingList, regularList } from './lists';
import { startBroadcast } from './startBroadcast.operation';
import { startRegular } from './startRegular.operation';
import { update } from './update.operation';

export const mailing: Resource = {
	value: 'mailing',
	name: 'Mailing',
	defaultOperation: 'activate',
	operations: [
		activate,
		clone,
		create,
		deactivate,
		deleteMailing,
		get,
		getLog,
		getMany,
		getSettings,
		getStatus,
		startBroadcast,
		startRegular,
		update,
	],
	lists: [broadcastList, mailingList, regularList],
};
