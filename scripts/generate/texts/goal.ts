import type { ResourceTexts } from './resource';

export const goal: ResourceTexts = {
	ru: 'цель',
	intro: {
		en: 'What a customer did, as a pixel notes it: an order, a visit, a cart.',
		ru: 'Что сделал клиент, как это отмечает пиксель: заказ, визит, корзина.',
	},
	operations: {
		register: {
			ru: 'Отмечает, что сделал клиент, и сколько это стоило',
			note: {
				en: "Altcraft's answer is [inferred](../inferred.md#goals). With Further Goals, all of them go as one list. A goal counts each time it is registered: give **Request ID** a key of the event, such as the order number.",
				ru: 'Ответ Altcraft — [допущение](../inferred.md#цели). С Further Goals все цели уходят одним списком. Цель засчитывается при каждой отправке: задайте **Request ID** ключом события, например номером заказа.',
			},
		},
	},
	fields: {
		pixelId: 'Пиксель: ID из Altcraft, списка пикселей в API нет',
		goal: 'Название цели, до 128 знаков',
		value: 'Сколько цель стоила, например сумма заказа; может быть меньше нуля',
		furtherGoals: 'Другие цели того же события',
		date: 'Когда это было; без даты — сейчас',
		vendor: 'Поставщик в данных профиля на тот момент',
		pixelData: 'Другие данные события: плоский объект JSON до 1 КБ',
		referer: 'Страница, с которой пришёл посетитель',
		userAgent: 'Браузер посетителя',
		acceptLanguage: 'Языки браузера посетителя',
		clientIp: 'IP-адрес посетителя',
		skipTriggers: 'Не запускать триггеры и сценарии',
		enrichProfile: 'Меняет ли событие данные профиля, например поставщика',
		isTest: 'Тестовое событие, которое Altcraft учитывает отдельно',
	},
};
