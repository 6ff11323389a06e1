import type { ResourceTexts } from './resource';

const COPY = {
	en: "The output has the copy's ID in `data.saved_id`.",
	ru: 'ID копии — в `data.saved_id`.',
};

/** Fields that mean something else where a mailing is copied or started. */
const OWN = {
	name: 'Название рассылки',
	resourceId: 'Ресурс, подписчикам которого она уходит',
	isActive: 'Сразу включить: по расписанию она тогда уйдёт сама',
};

export const mailing: ResourceTexts = {
	ru: 'рассылка',
	intro: {
		en: 'Broadcast, regular and split-test mailings. What starts a trigger mailing is in [trigger mailing](trigger-mailing.md).',
		ru: 'Броадкаст-рассылки, регулярные и сплит-тесты. Как запустить триггерную — на странице [триггерная рассылка](trigger-mailing.md).',
	},
	operations: {
		activate: {
			ru: 'Включает рассылку и, если нужно, сразу запускает её',
			note: {
				en: 'The mailing goes out at its planned time, or at once with **Run Now**; `run_now` is sent only then.',
				ru: 'Рассылка уйдёт в назначенное время, а с **Run Now** — сразу; `run_now` отправляется только тогда.',
			},
		},
		clone: { ru: 'Копирует рассылку', note: COPY },
		create: {
			ru: 'Создаёт броадкаст- или регулярную рассылку из шаблона; включать её или нет, решаете вы',
			note: {
				en: 'The output has its ID in `data.saved_id`. It stays off unless **Switch On at Once** is on.',
				ru: 'Её ID — в `data.saved_id`. Она выключена, пока не включено **Switch On at Once**.',
			},
			fields: OWN,
		},
		deactivate: {
			ru: 'Выключает рассылку; может отменить отправку того, что уже стоит в очереди',
			note: {
				en: '`abort_if_running` is sent only when it is on.',
				ru: '`abort_if_running` отправляется, только если включено.',
			},
		},
		delete: { ru: 'Удаляет рассылку насовсем' },
		get: {
			ru: 'Настройки рассылки: тип, аудитория, ресурс, состояние',
			note: {
				en: '`data_type` is `list` for a database, or `segment`.',
				ru: '`data_type`: `list` — база данных, `segment` — сегмент.',
			},
		},
		getLog: {
			ru: 'Лог отправки: что происходило, предупреждения и сбои',
			note: {
				en: '`level` is `DEBUG`, `INFO`, `WARNING` or `ERROR`. There is no paging.',
				ru: '`level` — `DEBUG`, `INFO`, `WARNING` или `ERROR`. Постраничного чтения нет.',
			},
			fields: { limit: 'Сколько записей вернуть, не больше' },
		},
		getMany: { ru: 'Список рассылок: тип, включена ли' },
		getSettings: {
			ru: 'Все настройки броадкаст- или регулярной рассылки, с расписанием и ограничениями',
		},
		getStatus: { ru: 'Активна ли рассылка и завершена ли' },
		startBroadcast: { ru: 'Запускает активную броадкаст-рассылку по её аудитории или по другой' },
		startRegular: {
			ru: 'Ещё раз запускает активную регулярную рассылку по её аудитории или по другой',
		},
		update: {
			ru: 'Меняет настройки броадкаст- или регулярной рассылки, остальное оставляет',
			note: {
				en: "Altcraft's update replaces all settings. So the node reads them first, lays your fields over them, and sends them back. The channel cannot be changed.",
				ru: 'Altcraft заменяет настройки целиком. Поэтому нода сначала читает их, накладывает ваши поля и отправляет обратно. Канал изменить нельзя.',
			},
			fields: OWN,
		},
	},
	fields: {
		mailingType: 'Броадкаст или регулярная',
		schedule: 'Когда отправляется: вручную, один раз или повторно',
		startAt: 'Когда: в часовом поясе воркфлоу; Altcraft понимает это время в своём поясе',
		repeat: 'Когда: минуты, часы, дни; Altcraft понимает это время в своём поясе',
		sendLimit: 'Сколько сообщений отправить за запуск, 0 — без ограничения',
		sendLimitStep: 'На сколько сообщений ограничение растёт с каждым запуском',
		sendLimitStepPercent: 'На сколько процентов ограничение растёт с каждым запуском',
		mailingId: 'Рассылка',
		runNow: 'Запустить рассылку сразу, а не в назначенное время',
		abortIfRunning:
			'Отменить отправку того, что стоит в очереди. Иначе запланированные сообщения всё равно уйдут',
		audience: 'База данных или сегмент вместо аудитории рассылки, только для этого запуска',
		overrideLimit: 'Сколько сообщений отправить в этом запуске, не больше',
		fromTime: 'Время первой записи',
		type: 'Только рассылки этого типа',
	},
};
