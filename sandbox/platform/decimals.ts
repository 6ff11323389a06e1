/** How many decimals are kept: more than anybody counts in. */
const DECIMALS = 18;
/** How many an answer has at least, as in most examples. */
const SHOWN = 2;

/** An amount as a whole number of its smallest parts: sums of floats would not be exact. */
export function toUnits(written: string): bigint {
	const [whole = '0', decimals = ''] = written.split('.');
	return BigInt(whole + decimals.padEnd(DECIMALS, '0').slice(0, DECIMALS));
}

/** The amount as the examples write it: "399.50". */
export function toText(units: bigint): string {
	const digits = (units < 0n ? -units : units).toString().padStart(DECIMALS + 1, '0');
	const whole = digits.slice(0, -DECIMALS);
	const decimals = digits.slice(-DECIMALS).replace(/0+$/, '').padEnd(SHOWN, '0');
	return `${units < 0n ? '-' : ''}${whole}.${decimals}`;
}
