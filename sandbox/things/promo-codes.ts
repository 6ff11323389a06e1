/** A program of promo codes. */
export interface PromoCodeProgram {
	readonly id: number;
	readonly name: string;
	readonly groups: readonly number[];
	/** Personal codes belong to one profile each, universal ones to any number. */
	readonly kind: 'personal' | 'universal';
	/** Whether a code that is attached may be made for that. */
	readonly makesCodes: boolean;
	/** How many codes it may have; null for any number. */
	readonly limit: number | null;
	/** When codes may be given out; null without a bound. */
	readonly validUntil: Date | null;
	/** How many free codes it has beside those that are listed one by one. */
	readonly bulk: number;
}

export interface PromoCodeAttachment {
	readonly databaseId: number;
	readonly profileId: string;
	readonly at: Date;
}

export interface PromoCode {
	readonly programId: number;
	readonly code: string;
	readonly createdAt: Date;
	readonly attachments: PromoCodeAttachment[];
	activatedAt: Date | null;
	expireDate: Date | null;
}
