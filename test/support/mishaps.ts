import type { Failure } from '../../sandbox/server';

/** What becomes of the tries of one request on the way, and what the node has to tell of it in the end. */
export interface Mishap {
	/** What strikes its tries, one after another; later ones go through. */
	tries: readonly Failure[];
	/**
	 * - `done`: it went through, if by a later try
	 * - `perhaps`: it failed, and nobody can know whether it was carried out
	 * - `refused`: it failed, and was surely not carried out
	 */
	told: 'done' | 'perhaps' | 'refused';
	/** Whether the platform has carried it out. */
	acted: boolean;
}

const TRIES = 4;
const PAGE = '<html>A page of some server</html>';

/** The answer of a server on the way in place of the platform's. */
const page = (
	status: number,
	more: Partial<Extract<Failure, { kind: 'status' }>> = {},
): Failure => ({ body: PAGE, contentType: 'text/html', ...more, kind: 'status', status });
/** The same once the platform has acted. */
const lostBehind = (status: number, body = PAGE, contentType = 'text/html') =>
	page(status, { body, contentType, afterActing: true });
const json = (body: object | string) =>
	lostBehind(200, typeof body === 'string' ? body : JSON.stringify(body), 'application/json');

const lost: Failure = { kind: 'reset', when: 'after' };
const never: Failure = { kind: 'reset', when: 'before' };
const asked = { headers: { 'Retry-After': '1' } };
const elsewhere: Failure = { kind: 'redirect', status: 302, location: 'http://127.0.0.1:1/' };

const limit: Failure = { kind: 'error', code: 402, text: 'Limit' };

const heals = (...tries: Failure[]): Mishap => ({ tries, told: 'done', acted: true });
const perhaps = (acted: boolean, ...tries: Failure[]): Mishap => ({
	tries,
	told: 'perhaps',
	acted,
});
const refused = (...tries: Failure[]): Mishap => ({ tries, told: 'refused', acted: false });

/** All that goes wrong on the way, by what it is. */
export const MISHAPS: Readonly<Record<string, Mishap>> = {
	'nothing goes wrong': heals(),
	'the answer is late': heals({ kind: 'delay', ms: 50 }),
	'the connection breaks before the platform acts': heals(never),
	'the connection breaks after it acted': heals(lost),
	'the connection breaks three times': heals(never, lost, lost),
	'the answer breaks off in the middle': heals({ kind: 'cut' }),
	'no answer comes, though it acted': heals({ kind: 'silence', when: 'after' }),
	'no answer comes': heals({ kind: 'silence', when: 'before' }),
	'too many requests': heals(page(429, asked)),
	'too many requests, in words of the platform': heals({ kind: 'error', code: 429, text: 'Busy' }),
	'not available': heals(page(503), page(503, asked)),
	'a bad gateway after it acted': heals(lostBehind(502)),
	'a gateway that did not wait': heals(lostBehind(504)),
	"a gateway's code in JSON": heals(json({ error: 504, error_text: 'Gateway timeout' })),
	'half of the JSON, as if it were whole': perhaps(true, json('{"error":0,"error_te')),
	'an empty answer': perhaps(true, json('')),
	'an answer without a code': perhaps(true, json({ ok: true })),
	'a page in place of the answer': perhaps(true, lostBehind(200)),
	'a page with 500 after it acted': perhaps(true, lostBehind(500)),
	'a page with 500 before it acts': perhaps(false, page(500)),
	'a page with 408': perhaps(true, lostBehind(408)),
	'a page with 499': perhaps(true, lostBehind(499)),
	'a page with 520': perhaps(true, lostBehind(520)),
	'a page with 524': perhaps(true, lostBehind(524)),
	'a lost answer, then a proxy that asks to log in': perhaps(true, lost, page(401)),
	'a lost answer, then a proxy that refuses': perhaps(true, lost, page(403)),
	'a lost answer, then another host': perhaps(true, lost, elsewhere),
	'a lost answer, then too many requests': perhaps(true, lost, page(429, { times: TRIES - 1 })),
	'a lost answer, then the tariff limit': perhaps(true, lost, limit),
	'the connection breaks each time': perhaps(true, lost, never, never, never),
	'it breaks each time before the platform acts': perhaps(false, never, never, never, never),
	'not available at all': perhaps(false, page(503, { times: TRIES })),
	'a proxy that asks to log in': refused(page(401)),
	'a proxy that refuses': refused(page(403)),
	'no such path': refused(page(404)),
	'too large for a proxy': refused(page(413)),
	'another host': refused(elsewhere),
	'too many requests each time': refused(page(429, { times: TRIES })),
	'a refusal of the platform': refused({ kind: 'error', code: 435, text: 'Ambiguous search' }),
	'a difficulty of the platform': refused({ kind: 'error', code: 500, text: 'Internal error' }),
};

/** The words of a failure whose outcome is not known. */
export const MAY_HAVE = 'may have carried out the request';
