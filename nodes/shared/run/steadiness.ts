/** What expressions name that is the same each time that the node runs in an execution. */
const STEADY_NAMES = new Set([
	...['$json', '$binary', '$itemIndex', '$input', '$', '$node', '$items', '$prevNode'],
	...['$execution', '$workflow', '$runIndex', '$vars', '$env', '$secrets'],
	...['$if', '$ifEmpty', '$max', '$min'],
]);
const WORDS = new Set(['true', 'false', 'null', 'undefined', 'NaN', 'Infinity']);
const OPERATORS = new Set(['typeof', 'in']);
/** Of these, methods alone are named. */
const GLOBALS = new Set(['Math', 'JSON', 'Object', 'Number', 'Array']);
/** Methods of JavaScript and of n8n that read nothing but what they are given. */
const METHODS = new Set(
	[
		'toString toUpperCase toLowerCase trim trimStart trimEnd slice substring substr split replace replaceAll',
		'padStart padEnd includes startsWith endsWith indexOf lastIndexOf charAt concat repeat at match normalize',
		'toTitleCase toSentenceCase toSnakeCase removeMarkdown removeTags replaceSpecialChars quote stripTags',
		'extractEmail extractDomain extractUrl extractUrlPath isEmail isUrl isDomain isNumeric isEmpty isNotEmpty',
		'base64Encode base64Decode urlEncode urlDecode hash length toInt toFloat toNumber toBoolean parseJson',
		'toFixed toPrecision toLocaleString round floor ceil trunc abs sign pow sqrt isEven isOdd isInteger isFinite',
		'max min join first last sum average unique compact keys values entries flat reverse pluck hasField',
		'stringify parse fromEntries isArray isNaN parseInt parseFloat toJsonString item all itemMatching',
	].flatMap((line) => line.split(' ')),
);
const FUNCTIONS = new Set([
	...['String', 'Number', 'Boolean', 'parseInt', 'parseFloat', 'isNaN'],
	...['encodeURIComponent', 'decodeURIComponent'],
]);

const CODE = /\{\{(.*?)\}\}/gs;
/** A token, from where the last one ended; the order of the kinds counts. */
const TOKEN = new RegExp(
	[
		String.raw`(?<space>\s+)`,
		String.raw`(?<number>\d[\d_]*(?:\.\d+)?)`,
		String.raw`(?<text>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|` + '`[^`\\\\$]*`)',
		String.raw`(?<name>[A-Za-z_$][\w$]*)`,
		String.raw`(?<sign>\?\.|\.{3}|[()[\]{}.,:;?!+\-*%<>=&|^~/])`,
	].join('|'),
	'y',
);
/** A regular expression, where no division can stand. */
const PATTERN = /\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuy]*/y;

interface Token {
	kind: 'value' | 'name' | 'sign';
	text: string;
}

/**
 * Whether an expression surely gives the same again when n8n runs the node once more in the same execution: it reads
 * the item and the run alone, by operators and methods that are known to read neither the clock nor chance. Of
 * anything else, this is not said, since no list of clocks could be complete.
 */
export function isSurelySteady(expression: string): boolean {
	if (/\{\{|\}\}/.test(expression.replace(CODE, ''))) return false;
	return [...expression.matchAll(CODE)].every(([, code = '']) => {
		const tokens = tokensOf(code);
		return tokens !== undefined && isBalanced(tokens) && tokens.every(isSteadyAt);
	});
}

/** Undefined where it is not plain code: a comment, a template with code in it, a text without an end. */
function tokensOf(code: string): Token[] | undefined {
	const tokens: Token[] = [];
	for (let at = 0; at < code.length; ) {
		const divides = endsOperand(tokens.at(-1));
		const pattern = divides ? undefined : matchAt(PATTERN, code, at);
		const found = pattern ?? matchAt(TOKEN, code, at);
		if (found === undefined) return undefined;
		const [text] = found;
		at += text.length;
		if (found.groups?.space !== undefined) continue;
		const isSlash = text === '/' && (!divides || /[*/]/.test(code.charAt(at)));
		if (isSlash) return undefined;
		const { name, sign } = found.groups ?? {};
		const kind = name !== undefined ? 'name' : sign !== undefined ? 'sign' : 'value';
		tokens.push({ kind, text });
	}
	return tokens;
}

function matchAt(pattern: RegExp, code: string, at: number): RegExpExecArray | undefined {
	pattern.lastIndex = at;
	return pattern.exec(code) ?? undefined;
}

/** Whether a value ends here, so that a slash would divide it, and a bracket call it. */
const endsOperand = (token: Token | undefined): boolean =>
	token !== undefined && (token.kind !== 'sign' || CLOSES.test(token.text));

const CLOSES = /^[)\]}]$/;
const CLOSING: Partial<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

function isBalanced(tokens: readonly Token[]): boolean {
	const open: string[] = [];
	for (const { kind, text } of tokens) {
		if (kind !== 'sign') continue;
		const closing = CLOSING[text];
		if (closing !== undefined) open.push(closing);
		else if (CLOSES.test(text) && open.pop() !== text) return false;
	}
	return open.length === 0;
}

function isSteadyAt(token: Token, n: number, tokens: readonly Token[]): boolean {
	const before = tokens[n - 1];
	const after = tokens[n + 1];
	const isCalled = isSign(after, '(');
	if (token.kind === 'name') {
		return isMember(before)
			? isSteadyMember(token.text, isCalled, tokens[n - 2])
			: isSteadyName(token.text, isCalled, before, after);
	}
	// Whatever else may be a function is not called: what a call gives, what brackets hold, a text with a tag.
	if (token.kind === 'value') return !isCalled && (before === undefined || before.kind === 'sign');
	if (isSign(token, '=') && isSign(after, '>')) return false;
	return !(isCalled && CLOSES.test(token.text));
}

const isSign = (token: Token | undefined, ...signs: string[]): boolean =>
	token?.kind === 'sign' && signs.includes(token.text);

const isMember = (before: Token | undefined): boolean => isSign(before, '.', '?.');

/** What another node was set to may be an expression that reads a clock. */
const SETTINGS = new Set(['params', 'parameter', 'context']);

function isSteadyMember(name: string, isCalled: boolean, owner: Token | undefined): boolean {
	if (isCalled) return METHODS.has(name);
	return owner?.kind === 'name' ? !GLOBALS.has(owner.text) : !SETTINGS.has(name);
}

function isSteadyName(
	name: string,
	isCalled: boolean,
	before: Token | undefined,
	after: Token | undefined,
): boolean {
	if (before?.kind === 'name' && !OPERATORS.has(before.text)) return OPERATORS.has(name);
	if (isSign(after, ':') && isSign(before, '{', ',')) return true;
	if (isCalled) return (name.startsWith('$') ? STEADY_NAMES : FUNCTIONS).has(name);
	if (GLOBALS.has(name)) return isMember(after);
	return STEADY_NAMES.has(name) || WORDS.has(name) || OPERATORS.has(name);
}
