/** How long the node waits between its tries, in milliseconds. In one object, so that tests can scale it as a whole. */
export const PAUSES = {
	/** Before the second try; each further wait is twice as long. */
	first: 500,
	/** A server that asks for more is not waited for. */
	longest: 30_000,
	/** No try begins later than this after the first, unless the caller has less patience. */
	patience: 90_000,
	/** How soon a wait notices that the execution was stopped. */
	slice: 100,
	/** What a server means by a second. */
	second: 1000,
};
