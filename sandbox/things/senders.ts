/** What sends messages of a channel. */
export interface Sender {
	readonly id: number;
	readonly name: string;
	readonly channel: 'email' | 'sms';
	/** A word of the page "Sender types". */
	readonly type: string;
	readonly groups: readonly number[];
}

/** That mail servers of a domain put off emails of a mailing, on a day. */
export interface SoftBounce {
	/** As `2024-04-26`. */
	readonly day: string;
	readonly mailingId: number;
	readonly fromDomain: string;
	readonly ip: string;
	readonly toDomain: string;
	readonly text: string;
	readonly count: number;
}
