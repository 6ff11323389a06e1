/** What an answer tells besides error and error_text. */
export type AnswerFields = Readonly<Record<string, unknown>>;
