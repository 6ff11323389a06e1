import * as all from './all';
import type { Endpoint } from './endpoint';

/** Every endpoint of the sandbox: what the files that `all.ts` names export. */
export const ENDPOINTS: readonly Endpoint[] = Object.values(all).flat();
