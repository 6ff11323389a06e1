/** An event as it stands in a batch. */
export type EventBody = Readonly<Record<string, unknown>>;
