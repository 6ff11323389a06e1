import type { State } from '../things/state';
import { viewOf } from '../things/view';
import { html, type Html } from './html';
import { json, section, table } from './parts';

/** Of a full slot the last entries are shown. */
const SHOWN = 100;

/** Everything that the platform holds, slot by slot, whether a section of its own shows it or not. */
export function stateSection(state: State): Html {
	const rows = Object.entries(state).map(([slot, content]) => slotRow(slot, content));
	return section('Everything in it', rows, 'Nothing.', table(['Slot', 'Number', 'In full'], rows));
}

function slotRow(slot: string, content: State[keyof State]): Html {
	const count = 'length' in content ? content.length : content.size;
	const last = viewOf('length' in content ? content.slice(-SHOWN) : content);
	return html`<tr>
		<td><code>${slot}</code></td>
		<td>${count}</td>
		<td>${json(last, `slot-${slot}`)}</td>
	</tr>`;
}
