import { RequestFailure } from '../errors';
import type { Delivery, Outcome } from './delivery';
import type { Pace } from './pace';

/** After so many requests in a row that failed for what passes, Altcraft counts as down. */
const IN_A_ROW = 10;

/** Keeps a long run from waiting for a platform that is down, request by request. */
export interface OutageWatch {
	/** Sends it, or lets its items fail at once where the platform of its account counts as down. */
	send(delivery: Delivery, pace: Pace): Promise<Outcome[]>;
}

export function outageWatch(): OutageWatch {
	/** By account: how many failed since the last answer, and the last one. */
	const failed = new Map<number, { inARow: number; last: RequestFailure }>();
	return {
		async send(delivery, pace) {
			const outage = failed.get(delivery.account);
			if (outage !== undefined && outage.inARow >= IN_A_ROW && !delivery.options.keepTrying) {
				const thrown = notSent(outage.last);
				return delivery.items.map((item) => ({ items: [item], thrown }));
			}
			const outcomes = await delivery.send(pace);
			const last = transientFailure(outcomes);
			const inARow = (failed.get(delivery.account)?.inARow ?? 0) + 1;
			if (last === undefined) failed.delete(delivery.account);
			else failed.set(delivery.account, { inARow, last });
			return outcomes;
		},
	};
}

/** The failure of a request that another time may mend, after all tries of it. */
function transientFailure([first]: readonly Outcome[]): RequestFailure | undefined {
	const thrown = first !== undefined && 'thrown' in first ? first.thrown : undefined;
	return thrown instanceof RequestFailure && thrown.transient !== undefined ? thrown : undefined;
}

const notSent = ({ message }: RequestFailure): RequestFailure =>
	new RequestFailure(
		'Not sent, since Altcraft takes no requests at the moment',
		`The ${String(IN_A_ROW)} requests before failed (the last one: ${message}). Run this again once Altcraft answers. To send all items whatever comes, turn on the option 'Keep Trying'`,
		{ source: 'network' },
	);
