import type { ResourceTexts } from './resource';

export const template: ResourceTexts = {
	ru: 'шаблон',
	intro: {
		en: 'The content of messages, channel by channel.',
		ru: 'Содержимое сообщений, канал за каналом.',
	},
	operations: {
		create: {
			ru: 'Создаёт шаблон сообщения для email, SMS, push или другого канала',
			note: {
				en: 'The output has its ID in `data.saved_id`. What is left empty is not sent.',
				ru: 'Его ID — в `data.saved_id`. Пустое не отправляется.',
			},
		},
		delete: { ru: 'Удаляет шаблон насовсем' },
		get: {
			ru: 'Содержимое шаблона по каналам и переменные в нём',
			note: {
				en: 'With Simplify, `channels` has only the names, and `subject` is that of the email.',
				ru: 'С Simplify в `channels` только названия, а `subject` — тема письма.',
			},
			fields: { channelFilter: 'Только эти каналы. Свой канал — выражением: cc_…' },
		},
		getMany: { ru: 'Шаблоны: их каналы, черновики ли они' },
		update: {
			ru: 'Меняет название, содержимое или настройки шаблона, остальное оставляет',
			note: {
				en: "Altcraft's update replaces the whole template. So the node reads it first, lays your fields over it, of the channels field by field, and sends it back.",
				ru: 'Altcraft заменяет шаблон целиком. Поэтому нода сначала читает его, накладывает ваши поля, в каналах поле за полем, и отправляет обратно.',
			},
		},
	},
	fields: {
		templateId: 'Шаблон',
		name: 'Название шаблона',
		channels: 'Содержимое, канал за каналом; пустое не отправляется',
		description: 'Описание',
		groupIds: 'Группы доступа: ID через запятую',
		isConfirm: 'В сообщении есть ссылка для подтверждения подписки',
		isDraft: 'Черновик: его нельзя отправить',
		jsonUrl: 'Адрес JSON с динамическим содержимым',
		suppressionListId: 'Стоп-список: кому не отправлять, кроме общего',
		tags: 'Теги через запятую',
		includeVariables: 'Сообщить и переменные шаблона',
		channel: 'Только шаблоны с этим каналом',
	},
};
