/** What notes visits and goals. */
export interface Pixel {
	readonly id: number;
	readonly name: string;
}

/** A goal that a profile reached. */
export interface Goal {
	readonly profileId: string;
	readonly pixelId: number;
	readonly goal: string;
	readonly value: number | null;
	readonly at: Date;
	/** The supplier at that time, as the request told it. */
	readonly vendor: string | null;
	readonly pixelData: Readonly<Record<string, unknown>>;
	/** What else is known of the visit. */
	readonly visit: Readonly<Record<string, unknown>>;
	readonly requestId: string | null;
}
