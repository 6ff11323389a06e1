import {
	dropping,
	eachEvent,
	plainWebhook,
	secured,
	splitWebhook,
	wholeBatches,
	type Method,
} from './methods';

/** So many requests, and how they come. */
export interface Load {
	name: string;
	requests: number;
	/** In each request. */
	events: number;
	/** Requests that are begun each second, whether others are answered or not; without it, one after another. */
	rate?: number;
}

/** A load that methods are put under. */
export interface Trial {
	load: Load;
	/** Goes before, to another workflow, and is not measured. */
	warmUp: Load;
	/** Environment variables of n8n. */
	variables?: NodeJS.ProcessEnv;
	methods: readonly {
		method: Method;
		/** Another of the methods that does the same, to compare with. */
		peer?: Method;
	}[];
}

const BATCH = 10_000;
const FAST = 200;

/**
 * n8n 2.40 makes a V8 isolate for each execution, and one more for each request to any other trigger than its own Webhook
 * node, whether there are expressions or not: some 8 MB and tens of milliseconds. With this setting it makes one when an
 * expression needs it; n8n itself evaluates one for each request to a trigger whose version is 1.
 */
const LAZY_ISOLATES = { N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true' };

/**
 * n8n's older engine, which makes no isolates. And n8n takes its database for gone, and answers 503, when the database does
 * not answer within 5 seconds, as happens while n8n works off more than it can.
 */
const LEGACY_ENGINE = { N8N_EXPRESSION_ENGINE: 'legacy', DB_PING_TIMEOUT_MS: '300000' };

/** @param quick shorter, which tells less */
export function trials(quick: boolean): Trial[] {
	const seconds = quick ? 10 : 60;
	const atRate = (rate: number, remark = ''): Pick<Trial, 'load' | 'warmUp'> => ({
		load: {
			name: `${String(rate)} requests a second${remark}`,
			requests: rate * seconds,
			events: 1,
			rate,
		},
		warmUp: { name: 'Warm-up', requests: 100, events: 1, rate: Math.min(rate, 20) },
	});
	return [
		{
			load: {
				name: `Batches of ${BATCH.toLocaleString('en')} events`,
				requests: quick ? 3 : 10,
				events: BATCH,
			},
			warmUp: { name: 'Warm-up', requests: 2, events: BATCH },
			methods: [
				{ method: plainWebhook },
				{ method: wholeBatches, peer: plainWebhook },
				{ method: splitWebhook },
				{ method: eachEvent, peer: splitWebhook },
				{ method: dropping, peer: splitWebhook },
			],
		},
		{
			...atRate(5),
			methods: [{ method: plainWebhook }, { method: eachEvent, peer: plainWebhook }],
		},
		{
			...atRate(10, ', lazy isolates'),
			variables: LAZY_ISOLATES,
			methods: [{ method: plainWebhook }, { method: eachEvent, peer: plainWebhook }],
		},
		{
			...atRate(FAST, ', legacy engine'),
			variables: LEGACY_ENGINE,
			methods: [
				{ method: plainWebhook },
				{ method: eachEvent, peer: plainWebhook },
				{ method: secured, peer: plainWebhook },
				{ method: dropping, peer: plainWebhook },
			],
		},
	];
}
