import { InvalidParameter } from '../../errors';
import type { Field } from './field';

/** The parameter's name. */
export const CONFIRMED = 'confirmed';

/**
 * A switch that has to be turned on before something is erased for good.
 *
 * It is the workflow's author who turns it on, once: neither an item by an expression nor an AI agent can, since the
 * parameter as the node holds it has to be the boolean `true`. `noDataExpression` alone lets some versions of n8n
 * evaluate an expression all the same.
 *
 * @param what what it confirms, in title case: "Deletion"
 * @param warning what goes with it, for the hint and the refusal
 */
export const confirmed = (what: string, warning: string): Field => {
	const displayName = `Confirm ${what}`;
	return {
		properties: [
			{
				displayName,
				name: CONFIRMED,
				type: 'boolean',
				noDataExpression: true,
				default: false,
				description: 'Whether to really do this. Nothing is sent while this is off.',
				hint: warning,
			},
		],
		toBody(values) {
			if (values.raw(CONFIRMED) === true) return {};
			throw new InvalidParameter(
				displayName,
				values.raw(CONFIRMED) === false || values.raw(CONFIRMED) === undefined
					? 'is off, and nothing was sent'
					: 'is not a switch that was turned on, and nothing was sent',
				`${warning}. Switch it on in the node once you have checked what comes in; an expression cannot`,
			);
		},
	};
};
