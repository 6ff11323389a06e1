const PER_MILLISECOND = 1_000_000n;

/** Gives every event a date of its own, so that two events are never taken for one. */
export class EventClock {
	private last = 0n;

	/** RFC 3339 with nanoseconds, in UTC: the time, or just after the event before. */
	next(at: Date): string {
		const now = BigInt(at.getTime()) * PER_MILLISECOND;
		this.last = now > this.last ? now : this.last + 1n;
		const milliseconds = Number(this.last / PER_MILLISECOND);
		const rest = String(this.last % PER_MILLISECOND).padStart(6, '0');
		return new Date(milliseconds).toISOString().replace('Z', `${rest}Z`);
	}
}
