import { mailing } from './mailing';
import type { Resource } from './operation';
import { scenario } from './scenario';

/** The node's resources, as the editor lists them. */
export const resources: Resource[] = [mailing, scenario];
