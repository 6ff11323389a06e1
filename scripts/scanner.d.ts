/** What `scripts/scan.ts` takes of n8n's scanner, which has no types of its own. */
declare module '@n8n/scan-community-package/scanner/scanner.mjs' {
	/** The files of a package's sources that are looked at. */
	export const SOURCE_FILE_PATTERNS: string[];

	/** Runs n8n's rules over the files of a folder. */
	export function analyzePackage(
		folder: string,
		patterns: string[],
	): Promise<{ passed: boolean; message?: string; details?: string }>;
}
