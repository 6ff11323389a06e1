import { batchesVariants } from './batches';
import { campaignsVariants } from './campaigns';
import { databasesVariants } from './databases';
import { deduplicationVariants } from './deduplication';
import type { VariantDescription, VariantValue } from './description';
import { generalVariants } from './general';
import { goalsVariants } from './goals';
import { hooksVariants } from './hooks';
import { importsVariants } from './imports';
import { listsVariants } from './lists';
import { loyaltyVariants } from './loyalty';
import { mailingsVariants } from './mailings';
import { marketVariants } from './market';
import { matchingVariants } from './matching';
import { profilesVariants } from './profiles';
import { promoCodesVariants } from './promo-codes';
import { scenariosVariants } from './scenarios';
import { segmentsVariants } from './segments';
import { subscriptionsVariants } from './subscriptions';
import { suppressionVariants } from './suppression';
import { tasksVariants } from './tasks';
import { templatesVariants } from './templates';

export type { VariantDescription } from './description';

/**
 * Everything in the sandbox that is inferred and not documented. Code that relies on a point
 * here reads it from the active variants, so that a client can be tried against each form.
 */
export const VARIANTS = {
	...generalVariants,
	...deduplicationVariants,
	...matchingVariants,
	...importsVariants,
	...profilesVariants,
	...batchesVariants,
	...scenariosVariants,
	...mailingsVariants,
	...campaignsVariants,
	...tasksVariants,
	...listsVariants,
	...databasesVariants,
	...segmentsVariants,
	...subscriptionsVariants,
	...suppressionVariants,
	...loyaltyVariants,
	...promoCodesVariants,
	...marketVariants,
	...goalsVariants,
	...templatesVariants,
	...hooksVariants,
} as const satisfies Record<string, VariantDescription>;

export type VariantName = keyof typeof VARIANTS;

/** Variants that switch something off. */
export type PresenceName = {
	[Name in VariantName]: Variants[Name] extends 'present' | 'absent' ? Name : never;
}[VariantName];

/** The active form of every variant. */
export type Variants = {
	[Name in VariantName]: (typeof VARIANTS)[Name]['values'][number];
};

/** The default form of every variant. */
export const DEFAULT_VARIANTS = Object.fromEntries(
	Object.entries(VARIANTS).map(([name, { values }]) => [name, values[0]]),
	// Each name has its own values, which the type of `fromEntries` cannot tell.
) as Variants;

/** The names and values as they are; throws a sentence when one is unknown. */
export function checkVariants(changes: object): Partial<Variants> {
	for (const [name, value] of Object.entries(changes)) {
		const values = Object.entries<VariantDescription>(VARIANTS).find(([key]) => key === name)?.[1]
			.values;
		if (values === undefined) throw new Error(`There is no variant ${name}.`);
		if (!values.includes(value as VariantValue)) {
			throw new Error(`Variant ${name} is one of ${values.map(String).join(', ')}.`);
		}
	}
	return changes;
}
