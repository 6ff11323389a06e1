/** The page's style: light or dark as the system says. */
export const STYLE = `
:root { color-scheme: light dark; --back: #f6f7f9; --card: #fff; --text: #1c2430; --dim: #667085;
	--line: #e3e7ee; --good: #0f7a4d; --good-back: #dff5ea; --bad: #b3261e; --bad-back: #fde7e5;
	--notice: #7a5200; --notice-back: #fff1d6; --quiet-back: #edf0f4; }
@media (prefers-color-scheme: dark) { :root { --back: #12151b; --card: #1b2029; --text: #e6eaf0;
	--dim: #98a2b3; --line: #2c3440; --good: #6fdcab; --good-back: #123a2a; --bad: #ff9d94;
	--bad-back: #44201d; --notice: #ffce75; --notice-back: #40310f; --quiet-back: #2a313c; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 24px; background: var(--back); color: var(--text);
	font: 14px/1.5 system-ui, sans-serif; }
header, main { max-width: 1280px; margin: 0 auto; }
h1 { margin: 0; font-size: 22px; }
h2 { margin: 0 0 12px; font-size: 16px; }
header p { margin: 4px 0 20px; color: var(--dim); }
section { margin: 0 0 20px; padding: 16px 20px; background: var(--card); border: 1px solid var(--line);
	border-radius: 10px; min-width: 0; }
.pair { display: grid; gap: 0 20px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 440px), 1fr)); }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th { color: var(--dim); font-weight: 500; font-size: 12px; text-align: left; white-space: nowrap; }
th, td { padding: 6px 16px 6px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
tbody tr:last-child td { border-bottom: 0; }
time { white-space: nowrap; font-variant-numeric: tabular-nums; }
code, pre { font: 12px/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
pre { max-height: 320px; overflow: auto; margin: 6px 0 0; white-space: pre-wrap; }
summary { cursor: pointer; white-space: nowrap; }
summary code { display: inline-block; max-width: 34ch; overflow: hidden; text-overflow: ellipsis;
	vertical-align: bottom; }
details, td > code { display: block; min-width: 22ch; }
td > code.line { white-space: nowrap; overflow-wrap: normal; }
.count, .id, .why, .none, .empty { color: var(--dim); }
.count, .id, .why { font-size: 12px; font-weight: 400; }
.empty { margin: 0; }
.badge { display: inline-block; padding: 0 8px; border-radius: 9px; font-size: 12px; white-space: nowrap; }
.good { color: var(--good); background: var(--good-back); }
.bad { color: var(--bad); background: var(--bad-back); }
.notice { color: var(--notice); background: var(--notice-back); }
.quiet { color: var(--dim); background: var(--quiet-back); }
.why { max-width: 60em; }
form { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: end; margin: 8px 0; }
label { display: grid; gap: 2px; font-size: 12px; color: var(--dim); }
input, select, button { font: inherit; padding: 4px 8px; border: 1px solid var(--line); border-radius: 6px;
	background: var(--card); color: var(--text); }
input { width: min(420px, 80vw); }
button { cursor: pointer; background: var(--quiet-back); }
#token { user-select: all; }
`;

/** Replaces the content when it has changed; the scroll position and what is open stay. */
export const SCRIPT = `
const content = () => document.getElementById('content');
const refresh = async () => {
	const text = await (await fetch(location.href)).text();
	const next = new DOMParser().parseFromString(text, 'text/html').getElementById('content');
	const open = new Set([...document.querySelectorAll('details[open]')].map((one) => one.dataset.key));
	for (const one of next.querySelectorAll('details')) one.open = open.has(one.dataset.key);
	const selecting = String(getSelection()) !== '';
	if (!selecting && next.innerHTML !== content().innerHTML) content().replaceWith(next);
};
for (const form of document.querySelectorAll('form[data-post]')) {
	form.addEventListener('submit', async (event) => {
		event.preventDefault();
		const body = JSON.stringify(Object.fromEntries(new FormData(form)));
		const headers = { 'Content-Type': 'application/json' };
		const answer = await fetch(form.dataset.post, { method: 'POST', headers, body });
		const told = answer.ok ? 'Done.' : (await answer.json()).error;
		document.querySelector('output').textContent = told;
		await refresh();
	});
}
setInterval(() => { if (!document.hidden) refresh().catch(() => {}); }, 2000);
`;
