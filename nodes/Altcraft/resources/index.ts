import type { Resource } from '../../shared/operation';
import { apiRequest } from './apiRequest';
import { campaign } from './campaign';
import { mailing } from './mailing';
import { profile } from './profile';
import { scenario } from './scenario';
import { segment } from './segment';
import { suppressionList } from './suppressionList';
import { task } from './task';
import { template } from './template';
import { triggerMailing } from './triggerMailing';

/** The node's resources, as the editor lists them. */
export const resources: readonly Resource[] = [
	apiRequest,
	campaign,
	mailing,
	profile,
	scenario,
	segment,
	suppressionList,
	task,
	template,
	triggerMailing,
];
