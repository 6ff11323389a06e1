import { SANDBOX_TOKENS } from '../tokens';
import { KNOWN_CODES } from '../platform/hooks/event-codes';
import type { State } from '../things/state';
import { profileName } from './arrivals';
import { html, type Html } from './html';

/** Stands for the token while the page is rid of tokens: this one is meant to be copied. */
const PLACE = '[the token to copy]';

export const withToken = (page: string): string => page.replace(PLACE, SANDBOX_TOKENS.full);

const OFFERED = 50;

/** What can be done by hand: start anew, register a hook, send an event. */
export function controls(state: State): Html {
	const profiles = state.profiles.all().slice(0, OFFERED);
	return html`<section>
		<h2>By hand</h2>
		<p>API token that may do everything: <code id="token">${PLACE}</code></p>
		<form data-post="/_sandbox/hooks">
			<label
				>Webhook URL of Altcraft Trigger
				<input name="url" type="url" required placeholder="http://localhost:5678/webhook/…"
			/></label>
			<button>Register a hook</button>
		</form>
		<form data-post="/_sandbox/events">
			<label
				>Event
				<select name="event_type">
					${KNOWN_CODES.map((code) => html`<option>${code}</option>`)}
				</select></label
			>
			<label
				>Profile
				<select name="profile_id">
					${profiles.map(
						(profile) => html`<option value="${profile.id}">${profileName(profile)}</option>`,
					)}
				</select></label
			>
			<button>Send an event to the hooks</button>
		</form>
		<form data-post="/_sandbox/reset"><button>Reset everything</button> <output></output></form>
	</section>`;
}
