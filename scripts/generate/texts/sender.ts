import type { ResourceTexts } from './resource';

export const sender: ResourceTexts = {
	ru: 'отправитель',
	intro: {
		en: 'What sends the messages of a channel.',
		ru: 'То, через что уходят сообщения канала.',
	},
	operations: { getMany: { ru: 'Отправители: канал и тип' } },
};
