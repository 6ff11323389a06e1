/** Counts what is not done yet, and tells when all of it is. */
export class Outstanding {
	private count = 0;
	private waiting: (() => void)[] = [];

	add(): void {
		this.count += 1;
	}

	done(count: number): void {
		this.count -= count;
		if (this.count > 0) return;
		for (const resolve of this.waiting.splice(0)) resolve();
	}

	/** Resolves when nothing is outstanding. */
	async none(): Promise<void> {
		if (this.count === 0) return;
		await new Promise<void>((resolve) => this.waiting.push(resolve));
	}
}
