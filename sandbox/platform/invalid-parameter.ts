import type { Variants } from '../variants';
import { AltcraftError } from './errors';

/** An incorrect request, with the code that the active variant says. */
export function invalidParameter(
	{ variants }: { readonly variants: Variants },
	detail: string,
): AltcraftError {
	return new AltcraftError(variants.invalidParameterCode, detail);
}
