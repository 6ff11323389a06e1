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
		delete: {
			ru: 'Удаляет профиль с историей и связями, насовсем',
			note: {
				en: 'The role of the token needs the right to delete profiles, which is one of its own. A profile that is gone already is a failure (404).',
				ru: 'Роли токена нужно отдельное право удалять профили. Если профиля уже нет, будет ошибка (404).',
			},
		},
		export: {
			ru: 'Сохраняет профили базы или сегмента в файл и передаёт его дальше',
			note: {
				en: "Where n8n keeps files on disk, the file goes there without being held in memory. Where it keeps them in the database, as by default in queue mode, or with the execution's data, it holds the whole file in memory. Without waiting, the output has the ID of the task, for Task: Get.",
				ru: 'Если n8n хранит файлы на диске, файл попадает туда, минуя память. Если в базе данных (так по умолчанию в режиме очереди) или в данных выполнения, n8n держит его в памяти целиком. Без ожидания на выходе — ID задачи для Task: Get.',
			},
		},
		get: {
			ru: 'Поля и подписки профиля',
			note: {
				en: 'With Simplify, each of the `subscriptions` has its address beside its `channel`.',
				ru: 'С Simplify у каждой подписки в `subscriptions` адрес стоит рядом с `channel`.',
			},
		},
		getHistory: {
			ru: 'Что профилю отправлено и что он делал',
			note: { en: 'One item for each event.', ru: 'Элемент на каждое событие.' },
		},
		getHistoryOfAll: {
			ru: 'То же по всем профилям базы за период',
			note: {
				en: 'Fields that are chosen stand in `fields` of each event, beside all that Altcraft tells of it.',
				ru: 'Выбранные поля профиля — в `fields` каждого события, рядом со всем, что о нём сообщает Altcraft.',
			},
		},
		getMany: {
			ru: 'Профили базы: все или те, что отвечают условиям',
			note: {
				en: 'For a whole database, Export to File is lighter. Fields that are chosen take the place of Simplify; `id` is always among them.',
				ru: 'Для целой базы легче Export to File. Выбранные поля заменяют Simplify; `id` есть всегда.',
			},
		},
		merge: {
			ru: 'Переносит данные, подписки и историю нескольких профилей в один',
			note: {
				en: 'The destination may be new. After a lost answer, the node does not send it again by itself.',
				ru: 'Профиль, в который переносят, может быть новым. Если ответ потерян, нода сама запрос не повторяет.',
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
		combine: 'Отвечать всем условиям или хотя бы одному',
		conditions: 'Какие профили нужны; без условий — все',
		conditionsMode: 'Условия: по полям или запросом MongoDB',
		customRequest: 'Запрос MongoDB по полям профилей',
		dateFrom: 'Первый день, в часовом поясе воркфлоу',
		dateTo: 'Последний день, он тоже входит',
		exportFrom: 'Чьи профили сохранить: базы или сегмента',
		fields: 'Какие поля профилей вернуть',
		fileFormat: 'Формат файла',
		sources: 'По чему находятся профили, которые войдут в другой, через запятую',
		destination: 'По чему находится профиль, который всё получит',
		fieldName: 'Поле, по которому находятся профили',
		copyHistory: 'Перенести историю',
		copySubscriptions: 'Перенести подписки с категориями и полями',
		sourceDatabaseId: 'База исходных профилей, если она другая',
		maxProfiles: 'Если элементов больше, не удаляется ничего',
		segmentId: 'Сегмент',
		fieldChanges:
			'Что сделать со значениями, которые уже есть: прибавить, добавить, убрать, очистить',
		addToSegments: 'Статические сегменты, в которые профиль войдёт',
		removeFromSegments: 'Статические сегменты, из которых профиль выйдет',
	},
};
