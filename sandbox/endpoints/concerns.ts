import { VARIANTS, type VariantDescription, type VariantName } from '../variants';
import { ENDPOINTS } from '.';

/** Whether a variant can change what comes of a request to a path, with or without a slash at its end. */
export function concerns(name: VariantName, path: string): boolean {
	const { concerns: what }: VariantDescription = VARIANTS[name];
	const isSame = (other: string): boolean => withoutSlash(other) === withoutSlash(path);
	if (what === 'everything') return true;
	if (what === 'changes') return ENDPOINTS.some((one) => one.changes && isSame(one.path));
	return what.some(isSame);
}

const withoutSlash = (path: string): string => path.replace(/\/$/, '');
