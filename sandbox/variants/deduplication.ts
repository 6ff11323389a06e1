import type { VariantDescription } from './description';

/** What the documentation leaves open about repeated requests. */
export const deduplicationVariants = {
	duplicateHeaders: {
		what: 'Headers of the answer to a repeated request',
		doubt: 'older pages print the names with X-',
		concerns: 'changes',
		values: ['Duplicate-*', 'X-Duplicate-*'],
	},
	requestIdHeader: {
		what: 'Request header that identifies a request',
		doubt: 'older pages print X-Request-ID',
		concerns: 'changes',
		values: ['both', 'Request-ID', 'X-Request-ID'],
	},
	deduplicationCovers: {
		what: 'Which requests are known again: all that change something, or those alone that import, add and update profiles',
		doubt: 'the table of the page is cut off; profile imports are among its visible rows',
		concerns: 'changes',
		values: ['all', 'profilesOnly'],
	},
	requestIdScope: {
		what: 'Whether one Request-ID at two endpoints is one request',
		doubt: 'the page names the header and the token as the key, the endpoint is not mentioned',
		concerns: 'changes',
		values: ['token', 'tokenAndEndpoint'],
	},
	checksumDeduplication: {
		what: 'Requests without Request-ID are recognised by a checksum of body and headers',
		doubt: 'not every request supports the checksum; the table is cut off before these endpoints',
		concerns: 'changes',
		values: [true, false],
	},
	repeatedFailure: {
		what: 'A repeat of a request that failed: the stored failure, or executed again',
		doubt: 'the page says "the first answer", not whether failures are stored',
		concerns: 'changes',
		values: ['storedAnswer', 'executed'],
	},
} as const satisfies Record<string, VariantDescription>;
