import type { Resource } from '../../shared/operation';
import { apiRequest } from './apiRequest';
import { campaign } from './campaign';
import { database } from './database';
import { mailing } from './mailing';
import { profile } from './profile';
import { relation } from './relation';
import { scenario } from './scenario';
import { segment } from './segment';
import { subscription } from './subscription';
import { subscriptionResource } from './subscriptionResource';
import { suppressionList } from './suppressionList';
import { task } from './task';
import { triggerMailing } from './triggerMailing';

/** The node's resources, as the editor lists them. */
export const resources: readonly Resource[] = [
	apiRequest,
	campaign,
	database,
	mailing,
	profile,
	relation,
	scenario,
	segment,
	subscription,
	subscriptionResource,
	suppressionList,
	task,
	triggerMailing,
];
