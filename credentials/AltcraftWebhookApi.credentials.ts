import type { ICredentialType, INodeProperties } from 'n8n-workflow';

const shownFor = (kind: string) => ({ show: { kind: [kind] } });

/** What Altcraft's action hooks send so that the trigger knows them (page "Connections"). */
export class AltcraftWebhookApi implements ICredentialType {
	name = 'altcraftWebhookApi';

	displayName = 'Altcraft Webhook API';

	icon = {
		light: 'file:../icons/altcraft.svg',
		dark: 'file:../icons/altcraft.dark.svg',
	} as const;

	documentationUrl =
		'https://github.com/n8n-nodes-altcraft/n8n-nodes-altcraft/blob/main/docs/action-hooks.md#authentication';

	properties: INodeProperties[] = [
		{
			displayName: 'Authentication',
			name: 'kind',
			type: 'options',
			options: [
				{ name: 'Basic Auth', value: 'basicAuth' },
				{ name: 'Bearer Token', value: 'bearerToken' },
				{ name: 'Header Auth', value: 'headerAuth' },
			],
			default: 'bearerToken',
			description: "The same as in the trigger's field 'Authentication'",
		},
		{
			displayName: 'User',
			name: 'user',
			type: 'string',
			displayOptions: shownFor('basicAuth'),
			default: '',
			hint: 'The same as in a Basic Authentication connection of Altcraft',
		},
		{
			displayName: 'Password',
			name: 'password',
			type: 'string',
			typeOptions: { password: true },
			displayOptions: shownFor('basicAuth'),
			default: '',
			description: 'A random one of 16 characters or more',
		},
		{
			displayName: 'Token',
			name: 'token',
			type: 'string',
			typeOptions: { password: true },
			displayOptions: shownFor('bearerToken'),
			default: '',
			description: 'A random one of 16 characters or more',
			hint: 'The same as in a Token Authentication connection of Altcraft, without the word Bearer',
		},
		{
			displayName: 'Header Name',
			name: 'headerName',
			type: 'string',
			displayOptions: shownFor('headerAuth'),
			default: '',
			placeholder: 'e.g. X-Altcraft-Secret',
			hint: 'The same as in a Custom Authentication connection of Altcraft',
		},
		{
			displayName: 'Header Value',
			name: 'headerSecret',
			type: 'string',
			typeOptions: { password: true },
			displayOptions: shownFor('headerAuth'),
			default: '',
			description: 'A random one of 16 characters or more',
		},
	];
}
