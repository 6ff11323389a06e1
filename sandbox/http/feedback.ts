const ANSWER_TIMEOUT = 30_000;
const OWN_MACHINE = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Posts something to an address of this machine; any other is left alone. What becomes of it, nobody is told. */
export async function postFeedback(url: string, body: object, signal: AbortSignal): Promise<void> {
	if (!URL.canParse(url) || !OWN_MACHINE.has(new URL(url).hostname)) return;
	try {
		await fetch(url, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify(body),
			redirect: 'manual',
			signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_TIMEOUT)]),
		});
	} catch {
		// Whoever was to be told is not there.
	}
}
