/** The languages of the documentation. */
export const LANGUAGES = ['en', 'ru'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A text in both languages. */
export type Both = Readonly<Record<Language, string>>;
