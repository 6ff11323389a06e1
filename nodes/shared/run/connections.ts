import type { ICredentialDataDecryptedObject, IExecuteFunctions } from 'n8n-workflow';

import type { Connection } from '../transport/request';
import { readCredential, toConnection } from '../transport/request';
import type { Pace } from './pace';

/**
 * Where the requests of an item go, by its index.
 *
 * @throws what reading the credential for that item threw
 */
export type Connections = (item: number) => Connection;

/**
 * Reads the credential once, or for each item where it holds expressions: n8n does not tell that it does, but such a
 * one gives nothing, or something else, for an item that does not exist.
 *
 * @throws {InvalidParameter} when its host is no address, the same for all items
 */
export async function connectItems(context: IExecuteFunctions, pace: Pace): Promise<Connections> {
	const total = context.getInputData().length;
	const first = await settled(readCredential(context, 0));
	const beyond = total > 1 ? await settled(readCredential(context, total)) : first;
	if ('thrown' in first || 'thrown' in beyond || !isSame(first.value, beyond.value)) {
		return await connectEach(context, first, pace);
	}
	const connection = toConnection(first.value);
	return () => connection;
}

type Credential = Settled<ICredentialDataDecryptedObject>;

async function connectEach(
	context: IExecuteFunctions,
	first: Credential,
	pace: Pace,
): Promise<Connections> {
	const known = new Map<string, Settled<Connection>>();
	const each: Array<Settled<Connection>> = [];
	for (const item of context.getInputData().keys()) {
		await pace();
		const read = item === 0 ? first : await settled(readCredential(context, item));
		each.push('thrown' in read ? read : once(known, JSON.stringify(read.value), read.value));
	}
	return (item) => {
		const one = each[item] ?? { thrown: new Error(`There is no item ${String(item)}`) };
		if ('thrown' in one) throw one.thrown;
		return one.value;
	};
}

/** The same connection for the same credential, so that items of one account may share requests. */
function once(
	known: Map<string, Settled<Connection>>,
	key: string,
	credential: ICredentialDataDecryptedObject,
): Settled<Connection> {
	const found = known.get(key);
	if (found !== undefined) return found;
	const made = attempted(() => toConnection(credential));
	known.set(key, made);
	return made;
}

const isSame = (one: object, other: object): boolean =>
	JSON.stringify(one) === JSON.stringify(other);

/** What came of something that may throw. */
type Settled<T> = { value: T } | { thrown: unknown };

async function settled<T>(act: Promise<T>): Promise<Settled<T>> {
	try {
		return { value: await act };
	} catch (thrown) {
		return { thrown };
	}
}

function attempted<T>(act: () => T): Settled<T> {
	try {
		return { value: act() };
	} catch (thrown) {
		return { thrown };
	}
}
