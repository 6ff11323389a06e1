import type {
	ICredentialDataDecryptedObject,
	IHttpRequestOptions,
	INode,
	IRequestOptionsSimplified,
	Workflow,
} from 'n8n-workflow';
import { ICredentialsHelper } from 'n8n-workflow';

import { AltcraftApi } from '../../credentials/AltcraftApi.credentials';

/** Gives the node one credential, and applies the credential class's own `authenticate` as n8n does. */
export class TestCredentialsHelper extends ICredentialsHelper {
	constructor(private readonly data: ICredentialDataDecryptedObject) {
		super();
	}

	getParentTypes() {
		return [];
	}

	async authenticate(
		credentials: ICredentialDataDecryptedObject,
		_typeName: string,
		requestOptions: IHttpRequestOptions | IRequestOptionsSimplified,
		workflow: Workflow,
		node: INode,
	): Promise<IHttpRequestOptions> {
		const options = { ...requestOptions } as IHttpRequestOptions;
		const resolve = (value: string): unknown =>
			workflow.expression.resolveSimpleParameterValue(
				value,
				{},
				null,
				0,
				0,
				node.name,
				[],
				'internal',
				{ $credentials: credentials },
			);
		for (const [key, value] of Object.entries(
			new AltcraftApi().authenticate.properties.body ?? {},
		)) {
			if (typeof value !== 'string') throw new Error(`No text or expression: ${key}`);
			options.body = Object.assign(options.body ?? {}, { [key]: resolve(value) });
		}
		return await Promise.resolve(options);
	}

	async preAuthentication(): Promise<undefined> {
		await Promise.resolve();
	}

	async getDecrypted() {
		return await Promise.resolve(this.data);
	}

	async getCredentials(): Promise<never> {
		return await Promise.reject(new Error('The engine reads decrypted credentials alone'));
	}

	async updateCredentials() {
		await Promise.resolve();
	}

	async updateCredentialsOauthTokenData() {
		await Promise.resolve();
	}

	getCredentialsProperties() {
		return new AltcraftApi().properties;
	}
}
