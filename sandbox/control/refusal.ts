/** Answers with a sentence, by default as an incorrect request. */
export function refuse(message: string, statusCode = 400): never {
	throw Object.assign(new Error(message), { statusCode });
}

/** Answers 400 with the sentence that something throws. */
export function refuseWhatThrows<Result>(act: () => Result): Result {
	try {
		return act();
	} catch (error) {
		return refuse(error instanceof Error ? error.message : String(error));
	}
}
