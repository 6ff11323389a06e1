import type { IDataObject, INode, INodeExecutionData } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';

/**
 * A value that the user gave and that cannot be sent. Thrown before anything reaches the network.
 *
 * The message names the field as the editor shows it; `wayOut` tells how to get on.
 */
export class InvalidParameter extends Error {
	constructor(
		readonly displayName: string,
		readonly problem: string,
		readonly wayOut: string,
	) {
		super(`'${displayName}' ${problem}`);
	}

	/** What went wrong, the same for every value that it goes wrong with. */
	get reason(): string {
		return `'${this.displayName}' ${this.problem.split(': ', 1).join('')}`;
	}

	/** The same with one more sentence for the way out. */
	adding(sentence: string): InvalidParameter {
		return new InvalidParameter(this.displayName, this.problem, `${this.wayOut}. ${sentence}`);
	}
}

/**
 * What n8n threw when it read a parameter: of an expression that it cannot evaluate, its sentence names
 * neither the field nor a way out.
 */
export function brokenExpression(displayName: string, thrown: unknown): Error {
	if (!(thrown instanceof Error)) return new Error(String(thrown));
	// n8n's own check of a value names the field already.
	if (thrown instanceof NodeOperationError || thrown.message.startsWith('Invalid input for')) {
		return thrown;
	}
	const told = 'description' in thrown && typeof thrown.description === 'string';
	return new InvalidParameter(
		displayName,
		`holds an expression that n8n cannot evaluate: ${thrown.message}`,
		told && thrown.description !== ''
			? String(thrown.description)
			: 'Open the field and correct the expression: the editor shows what it gives for an item',
	);
}

/** Who told of a failure: Altcraft's API in its answer, a server by an HTTP status, or nobody at all. */
export type FailureSource = 'platform' | 'http' | 'network';

/** What is known of a failure beyond its text. */
export interface FailureDetails {
	source: FailureSource;
	/** Altcraft's own code where the answer held one, else the HTTP status where it tells something. */
	code?: string | undefined;
	/** Set where another try may succeed; with the time that the server asks to wait, in milliseconds. */
	transient?: { retryAfter?: number | undefined } | undefined;
	/** Set where the request may have been carried out all the same: its answer got lost. */
	mayHaveActed?: boolean | undefined;
	/** The message without what the request was about, where it names that. */
	reason?: string | undefined;
}

/** A request that Altcraft refused, or that never got an answer from it. */
export class RequestFailure extends Error {
	readonly source: FailureSource;

	readonly code: string | undefined;

	readonly transient: FailureDetails['transient'];

	readonly mayHaveActed: boolean;

	constructor(
		message: string,
		readonly wayOut: string,
		private readonly details: FailureDetails,
	) {
		super(message);
		this.source = details.source;
		this.code = details.code;
		this.transient = details.transient;
		this.mayHaveActed = details.mayHaveActed === true;
	}

	/** What went wrong, the same for every object that it goes wrong with. */
	get reason(): string {
		return this.details.reason ?? this.message;
	}

	/** The same without what is not to be shown, such as a token that a platform repeats. */
	redact(masked: (text: string) => string): RequestFailure {
		const details = { ...this.details, reason: masked(this.reason) };
		return new RequestFailure(masked(this.message), masked(this.wayOut), details);
	}

	/** The same, saying how often the request was sent. */
	afterTries(tries: number): RequestFailure {
		return this.adding(`Tried ${String(tries)} times`);
	}

	/** The same of a request that was to change nothing, so that nothing can have been carried out. */
	ofReading(): RequestFailure {
		return new RequestFailure(this.message, this.wayOut, { ...this.details, mayHaveActed: false });
	}

	/** The same of a request that may have been carried out all the same, and a sentence that says so. */
	perhapsDone(sentence: string): RequestFailure {
		const details = { ...this.details, mayHaveActed: true };
		return new RequestFailure(this.message, `${this.wayOut}. ${sentence}`, details);
	}

	/** The same with one more sentence for the way out. */
	adding(sentence: string): RequestFailure {
		return new RequestFailure(this.message, `${this.wayOut}. ${sentence}`, this.details);
	}
}

/**
 * What n8n shows for a failed item, or without one for a list in the editor. The underlying request is
 * left out on purpose: it holds the token.
 */
export function toNodeError(
	node: INode,
	error: unknown,
	itemIndex?: number,
): NodeApiError | NodeOperationError {
	const ofItem = itemIndex === undefined ? {} : { itemIndex };
	if (error instanceof RequestFailure) {
		const { message, wayOut, code } = error;
		const nodeError = new NodeApiError(
			node,
			{},
			{ message, description: wayOut, ...ofItem, ...(code !== undefined && { httpCode: code }) },
		);
		// n8n replaces a message in which it recognises a system's word, such as ETIMEDOUT.
		nodeError.message = message;
		return nodeError;
	}
	if (error instanceof InvalidParameter) {
		const { message, wayOut } = error;
		const nodeError = new NodeOperationError(node, message, { description: wayOut, ...ofItem });
		nodeError.message = message;
		return nodeError;
	}
	if (error instanceof NodeApiError || error instanceof NodeOperationError) {
		Object.assign(error.context, ofItem);
		return error;
	}
	return new NodeOperationError(node, error instanceof Error ? error : String(error), ofItem);
}

/**
 * The item that takes the place of a failed one with "Continue On Fail".
 *
 * For the error output exactly two strings: with any further key, some versions of n8n send the item to the success
 * output.
 *
 * @param telling what else it tells, where it goes on by the node's only output
 */
export function toErrorItem(
	node: INode,
	thrown: unknown,
	itemIndex: number,
	telling: IDataObject = {},
): INodeExecutionData {
	return { json: { ...telling, ...toldOf(node, thrown) }, pairedItem: { item: itemIndex } };
}

/** What an error item tells. n8n's own errors take far longer to make, and are made where nothing else is known. */
function toldOf(node: INode, thrown: unknown): { error: string; message: string } {
	if (thrown instanceof RequestFailure || thrown instanceof InvalidParameter) {
		return { error: thrown.message, message: thrown.wayOut };
	}
	const { message, description } = toNodeError(node, thrown);
	return { error: message, message: description ?? message };
}
