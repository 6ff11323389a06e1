import type { Resource } from '../../../shared/operation';
import { activate } from './activate.operation';
import { complete } from './complete.operation';
import { deactivate } from './deactivate.operation';
import { get } from './get.operation';
import { getMany } from './getMany.operation';
import { getStatus } from './getStatus.operation';
import { campaignList } from './lists';

export const campaign: Resource = {
	value: 'campaign',
	name: 'Campaign',
	defaultOperation: 'activate',
	operations: [activate, complete, deactivate, get, getMany, getStatus],
	lists: [campaignList],
};
