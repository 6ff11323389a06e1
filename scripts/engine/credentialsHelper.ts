import type {
	ICredentialDataDecryptedObject,
	IHttpRequestOptions,
	INodeParameters,
	IRequestOptionsSimplified,
} from 'n8n-workflow';
import { ICredentialsHelper } from 'n8n-workflow';

import { AltcraftApi } from '../../credentials/AltcraftApi.credentials';

/** Gives the node one credential, and applies the credential class's own `authenticate` as n8n does. */
export class EngineCredentials extends ICredentialsHelper {
	constructor(private readonly data: ICredentialDataDecryptedObject) {
		super();
	}

	getParentTypes() {
		return [];
	}

	/** Asked by newer versions of n8n before they hand out a credential. */
	isCredentialUsableByNode() {
		return true;
	}

	async authenticate(
		credentials: ICredentialDataDecryptedObject,
		_typeName: string,
		requestOptions: IHttpRequestOptions | IRequestOptionsSimplified,
	): Promise<IHttpRequestOptions> {
		const options = { ...requestOptions } as IHttpRequestOptions;
		return await new AltcraftApi().authenticate(credentials, options);
	}

	async preAuthentication(): Promise<undefined> {
		await Promise.resolve();
	}

	/** The same of newer versions. */
	async runPreAuthentication(): Promise<undefined> {
		await Promise.resolve();
	}

	/** With the credential's expressions evaluated for the item, as n8n does it. */
	async getDecrypted(
		...[, , , mode, , , resolve]: Parameters<ICredentialsHelper['getDecrypted']>
	): Promise<ICredentialDataDecryptedObject> {
		if (resolve === undefined) return await Promise.resolve(this.data);
		const { workflow, runExecutionData, runIndex, itemIndex, node, connectionInputData } = resolve;
		return workflow.expression.getParameterValue(
			{ ...this.data } as INodeParameters,
			runExecutionData,
			runIndex,
			itemIndex,
			node.name,
			connectionInputData,
			mode,
			{},
		) as ICredentialDataDecryptedObject;
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
