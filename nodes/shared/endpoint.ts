import type { Choice } from './fields/kit/choice';
import type { Values } from './fields/kit/field';

/** Where the requests of an operation go: one path, or one of several by what the user chose. */
export interface Endpoint {
	/** All of them. */
	paths: readonly string[];
	/** @throws {InvalidParameter} when the choice is none of those that the editor offers */
	pathFor: (values: Values) => string;
}

/** A path below `/api/v1.1`, written as the documentation prints it, or several by a choice. */
export const toEndpoint = (endpoint: string | Endpoint): Endpoint =>
	typeof endpoint === 'string' ? { paths: [endpoint], pathFor: () => endpoint } : endpoint;

/** One endpoint for each value of a choice, such as the kind of a contact. */
export function endpointBy<T extends string>(
	choice: Choice<T>,
	paths: Record<T, string>,
): Endpoint {
	return {
		paths: choice.values.map((value) => paths[value]),
		pathFor: (values) => paths[choice.chosen(values)],
	};
}
