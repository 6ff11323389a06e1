import { html, type Html } from './html';

/**
 * A section with a title, a number and a sentence for when there is nothing.
 *
 * @param total how many there are, where only the last of them are rows
 */
export function section(
	title: string,
	rows: readonly Html[],
	empty: string,
	body: Html,
	total = rows.length,
): Html {
	const shown =
		total > rows.length ? `${String(total)}, the last ${String(rows.length)} here` : total;
	return html`<section>
		<h2>${title} <span class="count">${shown}</span></h2>
		${rows.length === 0 ? html`<p class="empty">${empty}</p>` : body}
	</section>`;
}

/** A table that scrolls sideways when the window is narrow. */
export function table(heads: readonly string[], rows: readonly Html[]): Html {
	return html`<div class="scroll">
		<table>
			<thead>
				<tr>
					${heads.map((head) => html`<th>${head}</th>`)}
				</tr>
			</thead>
			<tbody>
				${rows}
			</tbody>
		</table>
	</div>`;
}

/** A time of day, with the date when it is not today's. */
export function time(at: Date): Html {
	const today = at.toDateString() === new Date().toDateString();
	const text = at.toLocaleTimeString('en-GB');
	const date = at.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
	return html`<time datetime="${at.toISOString()}">${today ? text : `${date}, ${text}`}</time>`;
}

/** Any value as JSON: a short one as it is, a long one to be opened. */
export function json(value: unknown, key: string): Html {
	if (value === null || value === undefined) return html`<span class="none">–</span>`;
	const line = JSON.stringify(value);
	if (line.length <= 60) return html`<code>${line}</code>`;
	return html`<details data-key="${key}">
		<summary><code>${line.slice(0, 60)}…</code></summary>
		<pre>${JSON.stringify(value, null, 2).slice(0, 20_000)}</pre>
	</details>`;
}

/** A small coloured label. */
export function badge(text: string, kind: 'good' | 'bad' | 'quiet' | 'notice'): Html {
	return html`<span class="badge ${kind}">${text}</span>`;
}

/** A number of bytes for people. */
export function bytes(size: number): string {
	return size < 1024 ? `${String(size)} B` : `${(size / 1024).toFixed(1)} KB`;
}
