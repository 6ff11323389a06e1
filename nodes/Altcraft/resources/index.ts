import { campaign } from './campaign';
import { mailing } from './mailing';
import type { Resource } from '../../shared/operation';
import { scenario } from './scenario';
import { triggerMailing } from './triggerMailing';

/** The node's resources, as the editor lists them. */
export const resources: Resource[] = [campaign, mailing, scenario, triggerMailing];
