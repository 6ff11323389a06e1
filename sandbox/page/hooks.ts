import type { HookDelivery } from '../things/hook-deliveries';
import type { EventBody } from '../things/event-bodies';
import type { Hook } from '../platform/hooks/hook';
import type { State } from '../things/state';
import { html, type Html } from './html';
import { badge, json, section, table, time } from './parts';

const SHOWN = 30;

/** The registered action hooks, without their secrets. */
export function hooksSection(hooks: readonly Hook[]): Html {
	const rows = hooks.map(
		(hook) =>
			html`<tr>
				<td>${hook.name} <span class="id">#${hook.id}</span></td>
				<td>${hook.isActive ? badge('active', 'good') : badge('stopped', 'quiet')}</td>
				<td><code>${hook.url}</code></td>
				<td>${hook.connection.type}</td>
				<td>${hook.events === '*' ? 'every event' : hook.events.join(', ')}</td>
				<td>${hook.batchSize} events or ${hook.batchTime} ms</td>
				<td>
					${hook.successMessage === '' ? 'status 200' : html`<code>${hook.successMessage}</code>`}
				</td>
			</tr>`,
	);
	const heads = ['Hook', 'State', 'Address', 'Connection', 'Events', 'Batch', 'Success'];
	return section('Action hooks', rows, 'None is registered.', table(heads, rows));
}

/** Batches that action hooks have sent, newest first. */
export function deliveriesSection({ hookDeliveries }: State): Html {
	const newest = hookDeliveries.slice(-SHOWN).reverse();
	const rows = newest.map(
		(delivery, index) =>
			html`<tr>
				<td>${time(delivery.at)}</td>
				<td>${delivery.url} <span class="id">hook #${delivery.hookId}</span></td>
				<td>${codesOf(delivery.events)}</td>
				<td>${json(delivery.events, `delivery-${String(index)}`)}</td>
				<td>${outcome(delivery)}</td>
				<td>${delivery.attempt}</td>
			</tr>`,
	);
	const heads = ['Time', 'Sent to', 'Events', 'In full', 'Answer', 'Attempt'];
	const total = hookDeliveries.length;
	return section('Sent by action hooks', rows, 'Nothing yet.', table(heads, rows), total);
}

/** The codes in a batch, each with how often it is in there. */
function codesOf(events: readonly EventBody[]): string {
	const counts = new Map<string, number>();
	for (const { event_type: type, event } of events) {
		const code = String(type ?? event);
		counts.set(code, (counts.get(code) ?? 0) + 1);
	}
	return [...counts]
		.map(([code, count]) => (count === 1 ? code : `${code} × ${String(count)}`))
		.join(', ');
}

function outcome({ isSuccess, status, body, error }: HookDelivery): Html {
	const text = status === null ? 'no answer' : `HTTP ${String(status)}`;
	return html`${badge(text, isSuccess ? 'good' : 'bad')}
		<div class="why">${(error ?? body ?? '').slice(0, 200)}</div>`;
}
