import type { StartDelay, TriggerLaunch } from '../things/mailings';
import type { State } from '../things/state';
import { files, profileName, unreachable } from './arrivals';
import { html, type Html } from './html';
import { json, section, table, time } from './parts';

const SHOWN = 50;

/** To whom trigger mailings were sent, newest first. */
export function triggerLaunchesSection(state: State): Html {
	const newest = state.triggerLaunches.slice(-SHOWN).reverse();
	const rows = newest.map((launch, index) => launchRow(launch, state, String(index)));
	const heads = [
		'Time',
		'Profile',
		'Mailing',
		'Delay',
		'Content',
		'Own data',
		'Files',
		'Request-ID',
	];
	const total = state.triggerLaunches.length;
	return section('Sent a trigger mailing', rows, 'None yet.', table(heads, rows), total);
}

function launchRow(launch: TriggerLaunch, state: State, key: string): Html {
	const mailing = state.mailings.find(({ id }) => id === launch.mailingId);
	return html`<tr>
		<td>${time(launch.at)}</td>
		<td>
			${profileName(state.profiles.get(launch.profileId))}
			<span class="id">${launch.profileId}</span>
			${unreachable(state.profiles.get(launch.profileId))}
		</td>
		<td>${mailing?.name} <span class="id">#${launch.mailingId}</span></td>
		<td>${delayText(launch.delay)}</td>
		<td>${json(launch.content, `trigger-content-${key}`)}</td>
		<td>${json(launch.customData, `trigger-data-${key}`)}</td>
		<td>${files(launch.attachments)}</td>
		<td><code>${launch.requestId ?? '–'}</code></td>
	</tr>`;
}

function delayText(delay: StartDelay | null): string {
	const { days = 0, hours = 0, minutes = 0 } = delay ?? {};
	const parts = Object.entries({ d: days, h: hours, min: minutes }).filter(
		([, count]) => count > 0,
	);
	return parts.map(([unit, count]) => `${String(count)} ${unit}`).join(' ') || 'none';
}
