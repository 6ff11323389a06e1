/** The platform's clock, which tests may set. */
export class Clock {
	private ahead = 0;

	constructor(private readonly real: () => Date) {}

	readonly now = (): Date => new Date(this.real().getTime() + this.ahead);

	/** It goes on from there. */
	set(time: Date): void {
		this.ahead = time.getTime() - this.real().getTime();
	}

	/** Back to the real time. */
	reset(): void {
		this.ahead = 0;
	}
}
