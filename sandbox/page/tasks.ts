import type { State } from '../things/state';
import type { Task } from '../things/tasks';
import { html, type Html } from './html';
import { badge, json, section, table, time } from './parts';

const SHOWN = 20;

/** What was taken on as tasks, newest first. */
export function tasksSection(state: State): Html {
	const rows = state.tasks
		.slice(-SHOWN)
		.reverse()
		.map(
			(task) =>
				html`<tr>
					<td>${time(task.at)}</td>
					<td><code>${task.id}</code></td>
					<td>
						${task.target.name} <span class="id">${task.target.kind} #${task.target.id}</span>
					</td>
					<td>${task.total}</td>
					<td>${outcome(task)}</td>
					<td><code>${task.requestId ?? '–'}</code></td>
				</tr>`,
		);
	const heads = ['Time', 'Task', 'For', 'Entries', 'Outcome', 'Request-ID'];
	return section('Tasks', rows, 'None yet.', table(heads, rows));
}

function outcome({ id, result, outcomes }: Task): Html {
	if (result === null) return badge('waits', 'quiet');
	const failed = (outcomes ?? []).filter(({ error }) => error !== 0);
	if (failed.length === 0) return badge('done', 'good');
	return html`${badge(`${String(failed.length)} failed`, 'bad')} ${json(failed, `task-${id}`)}`;
}
