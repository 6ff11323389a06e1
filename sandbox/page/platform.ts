import type { FailureQueue } from '../http/failures';
import type { State } from '../things/state';
import { VARIANTS, type Variants } from '../variants';
import { profileName } from './arrivals';
import { html, type Html } from './html';
import { badge, json, section, table, time } from './parts';

const SHOWN = 50;

/** Profiles, the last changed first. */
export function profilesSection(state: State): Html {
	const rows = state.profiles
		.all()
		.reverse()
		.sort((one, other) => other.updatedAt.getTime() - one.updatedAt.getTime())
		.slice(0, SHOWN)
		.map(
			(profile) =>
				html`<tr>
					<td>${time(profile.updatedAt)}</td>
					<td>${profileName(profile)} <span class="id">${profile.id}</span></td>
					<td>${json(profile.data, `profile-${profile.id}`)}</td>
					<td>${json(profile.subscriptions, `subscriptions-${profile.id}`)}</td>
				</tr>`,
		);
	const heads = ['Changed', 'Profile', 'Data', 'Subscriptions'];
	return section('Profiles', rows, 'None.', table(heads, rows), state.profiles.size);
}

/** Failures that wait for their requests. */
export function failuresSection(failures: FailureQueue): Html {
	const rows = failures.list().map(
		({ failure, left }) =>
			html`<tr>
				<td>${badge(failure.kind, 'notice')}</td>
				<td><code>${failure.path ?? 'every endpoint'}</code></td>
				<td>${left ?? 'without end'}</td>
				<td><code>${JSON.stringify(failure)}</code></td>
			</tr>`,
	);
	const heads = ['Failure', 'Endpoint', 'Times left', 'In full'];
	return section('Failures waiting', rows, 'None.', table(heads, rows));
}

/** Every variant with the doubt that it stands for. */
export function variantsSection(variants: Variants): Html {
	const active = new Map<string, string | number | boolean>(Object.entries(variants));
	const rows = Object.entries(VARIANTS).map(([name, { what, doubt, values }]) => {
		const value = String(active.get(name));
		const others = values.map(String).filter((other) => other !== value);
		return html`<tr>
			<td><code>${name}</code></td>
			<td>
				${badge(value, value === String(values[0]) ? 'quiet' : 'notice')}
				<div class="why">or ${others.join(', ')}</div>
			</td>
			<td>
				${what}.
				<div class="why">${doubt}</div>
			</td>
		</tr>`;
	});
	return section(
		'What the documentation leaves open',
		rows,
		'Nothing.',
		table(['Variant', 'Active form', 'What it changes, and the doubt'], rows),
	);
}
