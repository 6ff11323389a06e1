import type { ResourceTexts } from './resource';

const CUSTOMER = {
	en: "The touchpoint decides the database in which the customer is looked for. Amounts are texts, exact to the last digit. Altcraft's answer is [inferred](../inferred.md#orders).",
	ru: 'База, в которой ищется покупатель, определяется точкой контакта. Суммы — текст, точный до последней цифры. Ответ Altcraft — [допущение](../inferred.md#заказы).',
};

export const order: ResourceTexts = {
	ru: 'заказ',
	intro: {
		en: "A shop's order in Altcraft's Market module.",
		ru: 'Заказ магазина в модуле Market.',
	},
	operations: {
		calculate: {
			ru: 'Рассчитывает корзину с акциями и баллами, ничего не создавая',
			note: {
				en: 'Each request has a key of its own, so that no earlier calculation comes back.',
				ru: 'У каждого запроса свой ключ, поэтому прежний расчёт не вернётся.',
			},
		},
		confirm: {
			ru: 'Создаёт рассчитанный заказ: скидки, баллы и промокоды применяются',
			note: {
				en: 'It moves points by itself: leave Loyalty Points: Accrue and Redeem out for the same order.',
				ru: 'Баллы меняются сами: не используйте для того же заказа Loyalty Points: Accrue и Redeem.',
			},
		},
		delete: { ru: 'Удаляет заказ насовсем' },
		getMany: { ru: 'Заказы всех точек контакта или одной' },
		getStatus: { ru: 'Откуда заказ и в каком он статусе' },
		updateLineStatus: { ru: 'Задаёт статус одной позиции заказа, например «доставлено»' },
		upsert: { ru: 'Создаёт заказ или обновляет тот, что уже есть', note: CUSTOMER },
		upsertMany: {
			ru: 'То же для заказов всех элементов, много в одном запросе',
			note: {
				en: 'A batch that is refused as a whole is halved and sent again, so that one wrong order fails alone.',
				ru: 'Пакет, которому отказано целиком, делится пополам и отправляется снова, чтобы ошибкой стал только неверный заказ.',
			},
		},
	},
	fields: {
		orderDataMode: 'Заказ: форма или JSON',
		orderDataJson: 'Заказ целиком, как на странице Altcraft, в формате JSON',
		externalId: 'Номер заказа в магазине',
		touchpoint: 'Точка контакта: её дополнительный идентификатор',
		status: 'Статус заказа',
		customStatus: 'Другой статус: его внешний ID',
		totalPrice: 'Сумма товаров и доставки до скидок',
		finalTotalPrice: 'Сумма после всех скидок',
		currency: 'Валюта, три буквы',
		linesMode: 'Позиции: форма или JSON',
		lines: 'Позиции заказа',
		linesJson: 'Позиции в формате JSON, например выражением из массива магазина',
		deliveryCost: 'Стоимость доставки',
		createTime: 'Когда заказ создан',
		updateTime: 'Когда заказ изменён',
		region: 'Регион: его внешний ID',
		tags: 'Теги через запятую',
		customFields: 'Собственные поля заказа',
		newCustomFields: 'Собственные поля, которые Altcraft создаст этим запросом',
		newLineStatuses: 'Статусы позиций, которые Altcraft создаст этим запросом',
		skipTriggers: 'Не запускать триггеры и сценарии',
		orderId: 'Заказ: по номеру магазина или по ID Altcraft',
		lineId: 'Внешний ID позиции',
		lineStatus: 'Статус позиции',
		customLineStatus: 'Другой статус: его внешний ID',
	},
};
