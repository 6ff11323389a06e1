import type { MaskedRequest } from '../http/requests';
import type { Attachment } from '../things/attachments';
import type { Profile } from '../things/profiles';
import type { ScenarioEntry } from '../things/scenarios';
import type { State } from '../things/state';
import { html, type Html } from './html';
import { badge, bytes, json, section, table, time } from './parts';

const SHOWN = 50;

/** Who entered which scenario, newest first. */
export function entriesSection(state: State): Html {
	const newest = state.scenarioEntries.slice(-SHOWN).reverse();
	const rows = newest.map((entry, index) => entryRow(entry, state, `entry-${String(index)}`));
	const heads = ['Time', 'Profile', 'Scenario', 'Content', 'Files', 'Request-ID'];
	return section(
		'Entered a scenario',
		rows,
		'Nobody yet. Run a workflow that engages a profile.',
		table(heads, rows),
		state.scenarioEntries.length,
	);
}

function entryRow(entry: ScenarioEntry, state: State, key: string): Html {
	const profile = state.profiles.get(entry.profileId);
	const scenario = state.scenarios.find(({ id }) => id === entry.scenarioId);
	return html`<tr>
		<td>${time(entry.at)}</td>
		<td>
			${profileName(profile)} <span class="id">${entry.profileId}</span> ${unreachable(profile)}
		</td>
		<td>${scenario?.name} <span class="id">#${entry.scenarioId}</span></td>
		<td>${json(entry.content, key)}</td>
		<td>${files(entry.attachments)}</td>
		<td><code>${entry.requestId ?? '–'}</code></td>
	</tr>`;
}

/** Says of a profile that no message can reach it. */
export const unreachable = (profile: Profile | undefined): Html =>
	profile?.subscriptions.length === 0 ? badge('no subscription, nothing sent', 'notice') : html``;

/** Launches of mailings, newest first. */
export function launchesSection(state: State): Html {
	const launches = state.mailings.flatMap((mailing) =>
		mailing.launches.map((launch) => ({ mailing, launch })),
	);
	const rows = launches
		.sort((one, other) => other.launch.at.getTime() - one.launch.at.getTime())
		.slice(0, SHOWN)
		.map(
			({ mailing, launch }, index) =>
				html`<tr>
					<td>${time(launch.at)}</td>
					<td>${mailing.name} <span class="id">#${mailing.id}</span></td>
					<td>
						${launch.source.type === 'list' ? 'Database' : 'Segment'}
						<span class="id">#${launch.source.id}</span>
					</td>
					<td>${launch.limit ?? 'none'}</td>
					<td>${json(launch.content, `launch-${String(index)}`)}</td>
					<td>${files(launch.attachments)}</td>
				</tr>`,
		);
	const heads = ['Time', 'Mailing', 'Audience', 'Limit', 'Content', 'Files'];
	return section('Launched a mailing', rows, 'None yet.', table(heads, rows), launches.length);
}

/**
 * The last requests without their tokens, newest first.
 *
 * @param total how many there were
 */
export function requestsSection(requests: readonly MaskedRequest[], total: number): Html {
	const rows = requests.map(
		(request, index) =>
			html`<tr>
				<td>${time(new Date(request.at))}</td>
				<td><code class="line">${request.method} ${request.url.replace('/api/v1.1', '')}</code></td>
				<td>${request.token ?? '–'}</td>
				<td>${outcome(request)}</td>
				<td>${json(request.body, `request-${String(index)}`)}</td>
			</tr>`,
	);
	const heads = ['Time', 'Request', 'Token', 'Answer', 'Body'];
	return section('Requests', rows, 'None yet.', table(heads, rows), total);
}

function outcome(request: MaskedRequest): Html {
	const answer =
		request.error === 0
			? badge('success', 'good')
			: badge(answerText(request), request.error === null && !isFault(request) ? 'quiet' : 'bad');
	return html`${answer} ${request.duplicate ? badge('repeat, not executed again', 'notice') : ''}
	${request.failures.map((kind) => badge(`on demand: ${kind}`, 'notice'))}
	${request.error ? html`<div class="why">${request.errorText}</div>` : ''}`;
}

function isFault(request: MaskedRequest): boolean {
	return request.failures.some((kind) => kind !== 'delay') || (request.status ?? 0) >= 400;
}

function answerText({ error, status }: MaskedRequest): string {
	if (error !== null) return `error ${String(error)}`;
	return status === null ? 'no answer' : `HTTP ${String(status)}`;
}

/** The files that came along, each with its type and size. */
export function files(attachments: readonly Attachment[]): Html {
	return html`${attachments.map(
		({ name, mimeType, size, sha256 }) =>
			html`<div title="sha256 ${sha256}">
				${name} <span class="id">${mimeType}, ${bytes(size)}</span>
			</div>`,
	)}`;
}

/** A profile as people call it: its name, else its address. */
export function profileName(profile: Profile | undefined): string {
	const { _fname: first, _lname: last, email } = profile?.data ?? {};
	const name = [first, last].filter((part) => typeof part === 'string').join(' ');
	return name || (typeof email === 'string' ? email : 'No name');
}
