import type { ResourceTexts } from './resource';

export const message: ResourceTexts = {
	ru: 'сообщение',
	intro: { en: 'An email that was sent to somebody.', ru: 'Письмо, которое кому-то ушло.' },
	operations: {
		getWebVersion: {
			ru: 'Письмо в том виде, в каком оно ушло человеку',
			note: {
				en: "The ID comes with the events of Altcraft Trigger. Altcraft keeps web versions as long as the account's policy says.",
				ru: 'ID приходит с событиями Altcraft Trigger. Altcraft хранит веб-версии, сколько велит политика аккаунта.',
			},
		},
	},
	fields: { sendMessageId: 'ID сообщения: `send_message_id` из событий Altcraft Trigger' },
};
