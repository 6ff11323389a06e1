import type { ResourceTexts } from './resource';

export const database: ResourceTexts = {
	ru: 'база данных',
	intro: {
		en: 'Profiles that have the same fields.',
		ru: 'Профили с одним набором полей.',
	},
	operations: {
		get: { ru: 'Название, описание и стоп-список базы' },
		getFields: { ru: 'Поля, которые есть у профилей базы' },
		getMany: { ru: 'Базы данных с тегами и группами' },
		getStatistics: {
			ru: 'Сколько подписок в каждом канале и статусе: по последнему подсчёту или заново',
			note: {
				en: '`all` counts the profiles.',
				ru: '`all` — число профилей.',
			},
		},
	},
	fields: {
		resourceId: 'Ресурс',
		refresh: 'Пересчитать: это занимает время. Иначе — то, что посчитано в прошлый раз',
		feedbackUrl: 'Куда Altcraft отправит результат, например вебхук n8n; без ожидания',
	},
};
