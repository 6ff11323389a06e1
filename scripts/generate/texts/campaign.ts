import type { ResourceTexts } from './resource';

const SIMPLIFIED = {
	en: 'With Simplify, `list_id` and `seg_id` are those of its audience.',
	ru: 'С Simplify `list_id` и `seg_id` — база данных и сегмент её аудитории.',
};

export const campaign: ResourceTexts = {
	ru: 'кампания',
	intro: {
		en: "A campaign holds mailings and scenarios (in Altcraft's menu: Campaigns, from version 73 on).",
		ru: 'Кампания объединяет рассылки и сценарии (в меню Altcraft: Кампании, начиная с версии 73).',
	},
	operations: {
		activate: {
			ru: 'Запускает кампанию с её рассылками и сценариями, сразу или в назначенное время',
			note: {
				en: "A date without an offset is a time in the workflow's time zone.",
				ru: 'Дата без смещения — время в часовом поясе воркфлоу.',
			},
		},
		complete: {
			ru: 'Завершает кампанию насовсем: отправка прекращается, её рассылки и сценарии выключаются',
		},
		deactivate: {
			ru: 'Ставит кампанию на паузу; настройки сохраняются, её можно запустить снова',
		},
		get: { ru: 'Настройки кампании: состояние, аудитория, даты', note: SIMPLIFIED },
		getMany: { ru: 'Список кампаний: состояние, аудитория', note: SIMPLIFIED },
		getStatus: {
			ru: 'Состояние кампании',
			note: {
				en: '`status` is `cloning`, `inactive`, `waiting`, `active`, `completed` or `deleted`.',
				ru: '`status` — `cloning`, `inactive`, `waiting`, `active`, `completed` или `deleted`.',
			},
		},
	},
	fields: {
		campaignId: 'Кампания',
		startDate: 'Когда кампания начнётся; если не заполнить — сразу',
		deactivateDate: 'Когда она встанет на паузу; если не заполнить — сама не встанет',
		completedDate: 'Когда она завершится насовсем; если не заполнить — сама не завершится',
		marketingActivities: 'Вернуть ещё рассылки и сценарии кампании',
		state: 'Только кампании в этом состоянии',
	},
};
