import type { Outcome } from '../../nodes/shared/run/delivery';
import { eachOutcome } from '../../nodes/shared/run/batches/answers/batchAnswer';

const sent = [0, 1, 2].map((item) => ({ item, entry: {}, tried: () => [] }));
const through = ({ item }: { item: number }): Outcome => ({ items: [item], json: {} });

describe('what became of the entries of a batch', () => {
	it('is read in pieces: each entry waits for the pace', async () => {
		const order: string[] = [];
		const pace = () => Promise.resolve(void order.push('pace'));
		const outcomes = await eachOutcome(sent, pace, (one) => {
			order.push(`entry ${String(one.item)}`);
			return through(one);
		});

		expect(order).toEqual(['pace', 'entry 0', 'pace', 'entry 1', 'pace', 'entry 2']);
		expect(outcomes?.map(({ items }) => items)).toEqual([[0], [1], [2]]);
	});

	it('is not told of any where it is not told of one', async () => {
		const pace = () => Promise.resolve();
		const outcomes = await eachOutcome(sent, pace, (one) =>
			one.item === 1 ? undefined : through(one),
		);

		expect(outcomes).toBeUndefined();
	});
});
