/** A credential with its plain data, as n8n takes it in. */
export interface CredentialInput {
	id?: string;
	name: string;
	type: string;
	data: Readonly<Record<string, unknown>>;
}
