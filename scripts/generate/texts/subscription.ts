import type { ResourceTexts } from './resource';

const LOOKUP = {
	en: 'Altcraft takes the ID of the profile here. By any other value, the node asks for the profile first, once for each profile of a run.',
	ru: 'Здесь Altcraft принимает только ID профиля. По другому значению нода сначала находит профиль — один раз за запуск для каждого.',
};

export const subscription: ResourceTexts = {
	ru: 'подписка',
	intro: {
		en: 'Where a person gets the messages of a resource: an address in a channel, with a status.',
		ru: 'Куда человеку приходят сообщения ресурса: адрес в канале и его статус.',
	},
	operations: {
		delete: { ru: 'Удаляет подписку; Restore её вернёт', note: LOOKUP },
		get: { ru: 'Одна подписка профиля', note: LOOKUP },
		getMany: { ru: 'Подписки профиля или все подписки на ресурс', note: LOOKUP },
		restore: { ru: 'Возвращает удалённую подписку', note: LOOKUP },
		suspendAll: {
			ru: 'На время выключает все активные подписки базы данных, ресурса или канала',
			note: {
				en: 'Only subscriptions with the status `subscribed` change. `updated` tells how many.',
				ru: 'Меняются только подписки со статусом `subscribed`. Сколько их — в `updated`.',
			},
		},
		unsubscribe: {
			ru: 'Отписывает того, кто получил сообщение, от ресурса или от его категорий',
			note: {
				en: 'Events of Altcraft Trigger have the ID of the message in `event_data.send_message_id`.',
				ru: 'ID сообщения есть в событиях Altcraft Trigger: `event_data.send_message_id`.',
			},
		},
		unsuspendAll: {
			ru: 'Снова включает приостановленные подписки',
			note: {
				en: 'People who paused their messages themselves get them again, too. `updated` tells how many.',
				ru: 'Сообщения снова получат и те, кто приостановил их сам. Сколько подписок включено — в `updated`.',
			},
		},
		upsert: { ru: 'Создаёт подписку или меняет её', note: LOOKUP },
	},
	fields: {
		resourceId: 'Ресурс',
		subscription:
			'Канал и адрес подписки. Если не задано — адрес или телефон, по которому найден профиль',
		status: 'Статус подписки; Leave Unchanged — не менять',
		categories: 'Категории ресурса, через запятую',
		customFields: 'Поля подписки, по одному',
		priority: 'Какая подписка первая; 0 — самый высокий приоритет',
		registrationDate: 'Когда человек подписался',
		registrationIp: 'IP-адрес при подписке',
		registrationUrl: 'Страница, на которой человек подписался',
		skipTriggers: 'Не запускать этим изменением триггеры и сценарии, которые его ждут',
		subscriptionsOf: 'Чьи подписки: профиля или ресурса',
		channel: 'Канал',
		affects: 'Чьи подписки: ресурса, канала, канала ресурса или всей базы данных',
		resourceToken: 'Токен ресурса — из его настроек в Altcraft',
		sendMessageId: 'ID сообщения',
	},
};
