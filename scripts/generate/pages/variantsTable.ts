import { VARIANTS } from '../../../sandbox/server';
import { code, table } from '../markdown';

/** The points that the sandbox can switch. */
export const variantsTable = (): string =>
	table(
		['Variant', 'What it changes', 'Forms'],
		Object.entries(VARIANTS).map(([name, { what, values }]) => [
			code(name),
			what,
			values.map((value) => code(String(value))).join(', '),
		]),
	);
