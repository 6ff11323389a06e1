/** A failure whose message is a sentence for a person, with a way out: it is shown without a stack trace. */
export class ExplainedFailure extends Error {
	override readonly name = 'ExplainedFailure';
}
