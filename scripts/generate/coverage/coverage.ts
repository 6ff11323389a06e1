import type { Place } from '../nodes';
import { PLACES } from '../nodes';
import type { DocumentedRequest } from './documented';
import { DOCUMENTED } from './requests';

/** The operations that send requests to a path. */
export const operationsOf = ({ path, coveredBy }: DocumentedRequest): Place[] =>
	PLACES.filter(
		({ key, operation }) => key === coveredBy || (path !== null && operation.paths.includes(path)),
	);

const requests = DOCUMENTED.flatMap((section) => section.requests);

/** What Altcraft's documentation says of a path. */
export const requestAt = (path: string): DocumentedRequest | undefined =>
	requests.find((request) => request.path === path);

/** What does not fit together in the list of requests. */
export function coverageProblems(): string[] {
	const where = 'in scripts/generate/coverage/requests.ts';
	const paths = requests.flatMap(({ path }) => path ?? []);
	const twice = paths.filter((path, index) => paths.indexOf(path) !== index);
	const unlisted = PLACES.flatMap(({ key, operation }) =>
		operation.paths
			.filter((path) => requestAt(path) === undefined)
			.map((path) => `${path} of ${key}, ${where}`),
	);
	const inferred = PLACES.flatMap(({ key, operation }) =>
		(operation.inferred ?? [])
			.filter((path) => requestAt(path)?.inferred !== 'path')
			.map((path) => `${key} says that ${path} is inferred, so "inferred: 'path'" ${where}`),
	);
	const unknown = requests
		.flatMap(({ coveredBy }) => coveredBy ?? [])
		.filter((key) => !PLACES.some((place) => place.key === key))
		.map((key) => `the operation ${key}, which covers a request ${where}`);
	return [
		...twice.map((path) => `${path} once instead of twice, ${where}`),
		...unlisted,
		...inferred,
		...unknown,
	];
}
