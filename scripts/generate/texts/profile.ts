import type { ResourceTexts } from './resource';

const EACH = {
	en: 'One result for each item, in their order; a profile that is refused fails alone. Each value that profiles are matched by stands among the fields of the profile: the node puts it there, and refuses two different ones.',
	ru: 'Результат на каждый элемент, в том же порядке; отказ касается только своего профиля. Значение, по которому ищется профиль, стоит среди его полей: нода ставит его туда сама, а два разных не примет.',
};

export const profile: ResourceTexts = {
	ru: 'профиль',
	intro: {
		en: 'A person in a database of Altcraft, with fields and subscriptions.',
		ru: 'Человек в базе данных Altcraft: его поля и подписки.',
	},
	operations: {
		create: {
			ru: 'Добавляет новый профиль; если такой email уже есть, будет отказ',
			note: {
				en: 'Altcraft does not look for the profile: where it may be there already, use Create or Update.',
				ru: 'Altcraft не ищет профиль: если он уже может быть в базе, берите Create or Update.',
			},
		},
		createMany: { ru: 'То же сразу для многих профилей, в одном запросе' },
		upsert: {
			ru: 'Создаёт профиль или обновляет тот, что есть',
			note: {
				en: 'By Profile ID, a profile is updated and never created.',
				ru: 'По Profile ID профиль только обновляется, создан не будет.',
			},
		},
		upsertMany: { ru: 'То же сразу для многих профилей, в одном запросе', note: EACH },
		get: {
			ru: 'Поля и подписки профиля',
			note: {
				en: 'With Simplify, each of the `subscriptions` has its address beside its `channel`.',
				ru: 'С Simplify у каждой подписки в `subscriptions` адрес стоит рядом с `channel`.',
			},
		},
		update: {
			ru: 'Меняет поля профиля, который есть: прибавляет к числам и спискам, очищает поля',
			note: {
				en: 'Never creates a profile. Give **Request ID** a key of the event, such as an order number, so that a repeated webhook counts once.',
				ru: 'Профиль не создаётся. В **Request ID** укажите ключ события, например номер заказа: тогда повторный вебхук не прибавит второй раз.',
			},
		},
		updateMany: { ru: 'Меняет профили всех элементов, по многу в одном запросе', note: EACH },
	},
	fields: {
		fieldChanges:
			'Что сделать со значениями, которые уже есть: прибавить, добавить, убрать, очистить',
		addToSegments: 'Статические сегменты, в которые профиль войдёт',
		removeFromSegments: 'Статические сегменты, из которых профиль выйдет',
	},
};
