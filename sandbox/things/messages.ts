/** A message of the time before, of which no more is known than an unsubscription needs. */
export interface EarlierMessage {
	/** As one of the headers of the message has it (page "SMID"). */
	readonly id: string;
	readonly profileId: string;
	readonly resourceId: number;
}
