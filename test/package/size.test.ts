import { NODES } from '../../scripts/generate/nodes';

/** In characters of JSON: the editor loads the description of every node, used or not. */
const LIMITS: Readonly<Record<string, number>> = { altcraft: 350_000, altcraftCommerce: 150_000 };

it.each(NODES.map(({ node }) => node.description))(
	'the description of $name is small enough for the editor',
	(description) => {
		expect(JSON.stringify(description).length).toBeLessThan(LIMITS[description.name] ?? 0);
	},
);
