import { type Static, Type } from '@sinclair/typebox';

const only = { additionalProperties: false };
const Filled = Type.String({ minLength: 1 });

/** The connections that an action hook may use (page "Connections"). */
export const ConnectionSchema = Type.Union([
	Type.Object({ type: Type.Literal('none') }, only),
	Type.Object({ type: Type.Literal('basic'), user: Filled, password: Type.String() }, only),
	Type.Object({ type: Type.Literal('bearer'), token: Filled }, only),
	Type.Object({ type: Type.Literal('header'), name: Filled, value: Type.String() }, only),
]);

/** How a hook proves who it is: nothing, Basic, Token or Custom Authentication. */
export type Connection = Static<typeof ConnectionSchema>;

/** Headers that a Custom Authentication connection cannot set (page "Connections"). */
const FORBIDDEN = new Set([
	...['host', 'connection', 'keep-alive', 'accept-encoding', 'content-length'],
	...['transfer-encoding', 'trailer', 'upgrade', 'date', 'location', 'server'],
]);

/** @throws a sentence when no request could carry the connection */
export function connectionHeaders(connection: Connection): Headers {
	switch (connection.type) {
		case 'none':
			return new Headers();
		case 'basic': {
			const pair = `${connection.user}:${connection.password}`;
			const encoded = Buffer.from(pair, 'utf8').toString('base64');
			return new Headers({ Authorization: `Basic ${encoded}` });
		}
		case 'bearer':
			return headers('Authorization', `Bearer ${connection.token}`);
		case 'header':
			if (FORBIDDEN.has(connection.name.toLowerCase())) {
				throw new Error(`A connection cannot set the header ${connection.name}.`);
			}
			return headers(connection.name, connection.value);
	}
}

function headers(name: string, value: string): Headers {
	try {
		return new Headers({ [name]: value });
	} catch {
		throw new Error('The connection holds what a header cannot carry.');
	}
}
