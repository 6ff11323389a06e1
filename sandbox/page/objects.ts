import type { Campaign } from '../things/campaigns';
import type { State } from '../things/state';
import { html, type Html } from './html';
import { badge, section, table, time } from './parts';

const SHOWN = 100;

/** A section with the first of some objects. */
function objectsSection<Item>(
	title: string,
	objects: readonly Item[],
	heads: readonly string[],
	row: (object: Item) => Html,
): Html {
	const rows = objects.slice(0, SHOWN).map(row);
	return section(title, rows, 'None.', table(heads, rows), objects.length);
}

/** Scenarios, whether they are active and how many profiles are in them. */
export function scenariosSection(state: State): Html {
	return objectsSection(
		'Scenarios',
		state.scenarios,
		['Scenario', 'State', 'Profiles in it'],
		({ id, name, isActive, profileIds }) =>
			html`<tr>
				<td>${name} <span class="id">#${id}</span></td>
				<td>${activity(isActive)}</td>
				<td>${profileIds.size}</td>
			</tr>`,
	);
}

/** Mailings, whether they are active and how often they were launched, triggers profile by profile. */
export function mailingsSection(state: State): Html {
	const sent = new Map<number, number>();
	for (const { mailingId } of state.triggerLaunches) {
		sent.set(mailingId, (sent.get(mailingId) ?? 0) + 1);
	}
	return objectsSection(
		'Mailings',
		state.mailings,
		['Mailing', 'State', 'Launches'],
		({ id, name, type, triggerType, isActive, launches }) =>
			html`<tr>
				<td>${name} <span class="id">#${id}, ${type} ${triggerType}</span></td>
				<td>${activity(isActive)}</td>
				<td>${launches.length + (sent.get(id) ?? 0)}</td>
			</tr>`,
	);
}

/** Campaigns with their states and dates. */
export function campaignsSection(state: State): Html {
	return objectsSection(
		'Campaigns',
		state.campaigns,
		['Campaign', 'State', 'Starts', 'Pauses', 'Completes'],
		(campaign) =>
			html`<tr>
				<td>${campaign.name} <span class="id">#${campaign.id}</span></td>
				<td>${badge(campaign.state, kindOf(campaign))}</td>
				<td>${date(campaign.startsAt)}</td>
				<td>${date(campaign.pausesAt)}</td>
				<td>${date(campaign.completesAt)}</td>
			</tr>`,
	);
}

function kindOf({ state }: Campaign): 'good' | 'notice' | 'quiet' {
	if (state === 'active') return 'good';
	return state === 'waiting' ? 'notice' : 'quiet';
}

function date(at: Date | null): Html {
	return at === null ? html`<span class="none">–</span>` : time(at);
}

function activity(isActive: boolean): Html {
	return isActive ? badge('active', 'good') : badge('inactive', 'quiet');
}
