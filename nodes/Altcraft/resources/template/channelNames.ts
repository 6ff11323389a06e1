/** The channels that Altcraft's pages name; those of an account's own begin with cc_ (page "Channel object"). */
export const CHANNELS = [
	{ name: 'Email', value: 'email' },
	{ name: 'Push', value: 'push' },
	{ name: 'SMS', value: 'sms' },
	{ name: 'Telegram Bot', value: 'telegram_bot' },
	{ name: 'Telegram Group', value: 'telegram_group' },
];
