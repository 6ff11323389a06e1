/**
 * What the canvas shows below the node's name: the codes that the filter makes of 'Events' and 'Custom Event Codes'.
 *
 * An expression in 'Events' may give a text, a list or nothing; one in an option reaches a subtitle as it is written,
 * so that the word for it has to do.
 */
export const subtitle = `={{ ${[
	'((codes) => codes.length === 0 || codes.includes("*") ? "Any Event" : codes.join(", "))(',
	'[$parameter["events"], $parameter["options"]?.customEvents].flat()',
	'.map((code) => String(code ?? "").startsWith("=") ? "(expression)" : code)',
	'.join(",").split(/[\\s,;]+/).filter((code) => code !== ""))',
].join('')} }}`;
