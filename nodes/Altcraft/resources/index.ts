import type { Resource } from '../../shared/operation';
import { apiRequest } from './apiRequest';
import { campaign } from './campaign';
import { database } from './database';
import { file } from './file';
import { mailing } from './mailing';
import { message } from './message';
import { profile } from './profile';
import { report } from './report';
import { scenario } from './scenario';
import { segment } from './segment';
import { sender } from './sender';
import { relation } from './relation';
import { subscription } from './subscription';
import { subscriptionResource } from './subscriptionResource';
import { suppressionList } from './suppressionList';
import { task } from './task';
import { template } from './template';
import { triggerMailing } from './triggerMailing';

/** The node's resources, as the editor lists them. */
export const resources: readonly Resource[] = [
	apiRequest,
	campaign,
	database,
	file,
	mailing,
	message,
	profile,
	report,
	scenario,
	segment,
	sender,
	relation,
	subscription,
	subscriptionResource,
	suppressionList,
	task,
	template,
	triggerMailing,
];
