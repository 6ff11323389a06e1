/** A product, or an SKU of one. */
export interface Goods {
	readonly id: number;
	readonly externalId: string;
	readonly name: string;
	/** What else is known of it. */
	data: Readonly<Record<string, unknown>>;
}

export interface Sku extends Goods {
	readonly productExternalId: string;
}

/** Products, or SKUs, in the order in which they came. */
export class GoodsStore<Thing extends Goods> {
	private readonly things = new Map<string, Thing>();
	/** The IDs of those that are gone are not given again. */
	private highest = 0;

	constructor(things: readonly Thing[]) {
		for (const thing of things) this.keep(thing);
	}

	get size(): number {
		return this.things.size;
	}

	/** The ID of the next one that is new. */
	get nextId(): number {
		return this.highest + 1;
	}

	get(externalId: string): Thing | undefined {
		return this.things.get(externalId);
	}

	has(externalId: string): boolean {
		return this.things.has(externalId);
	}

	all(): Thing[] {
		return [...this.things.values()];
	}

	/** What JSON shows of it. */
	toJSON(): Thing[] {
		return this.all();
	}

	/** Adds one, or puts it in the place of the one with its external ID. */
	keep(thing: Thing): void {
		this.things.set(thing.externalId, thing);
		this.highest = Math.max(this.highest, thing.id);
	}

	remove(externalId: string): void {
		this.things.delete(externalId);
	}
}
