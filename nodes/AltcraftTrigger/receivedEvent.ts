import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../shared/checks';

/** One element of what a request brought. */
export type Received =
	| {
			isEvent: true;
			/** The event's code, such as `open`. */
			code: string;
			/** The fields as Altcraft names them (page "Message structure"). */
			json: IDataObject;
	  }
	| {
			isEvent: false;
			/** `{ notAnEvent, received }`: why it is none, and what came. */
			json: IDataObject;
	  };

/**
 * Tells an event from anything else, which is marked and handed on: what Altcraft's own test of a hook sends
 * is not documented.
 */
export function toReceived(element: unknown): Received {
	if (!isObject(element)) return marked('It is not an object', element);
	const code = codeOf(element);
	if (code === undefined) return marked("It has no 'event_type'", element);
	return { isEvent: true, code, json: element };
}

/** The tables of the documentation name the field `event_type`, a sketch on page "JSON batch request" names it `event`. */
function codeOf({ event_type: code, event: fromSketch }: IDataObject): string | undefined {
	return [code, fromSketch].find(isCode)?.trim();
}

const isCode = (value: unknown): value is string =>
	typeof value === 'string' && value.trim() !== '';

const marked = (notAnEvent: string, received: unknown): Received => ({
	isEvent: false,
	// A JSON value of any kind, as it came.
	json: { notAnEvent, received: received as IDataObject[string] },
});
