import type { ResourceTexts } from './resource';

export const subscriptionResource: ResourceTexts = {
	ru: 'ресурс подписки',
	intro: {
		en: 'What people subscribe to, such as a shop or a newsletter.',
		ru: 'То, на что люди подписываются, например магазин или рассылка новостей.',
	},
	operations: {
		get: { ru: 'Каналы, базы данных и адрес ресурса' },
		getFields: { ru: 'Поля, которые есть у подписок в канале' },
		getMany: { ru: 'Ресурсы и их группы' },
		getStatistics: {
			ru: 'Сколько подписок на ресурс: по последнему подсчёту или заново',
			note: {
				en: 'Database: Get Statistics has the same figures, by a request that is documented.',
				ru: 'Те же числа даёт Database: Get Statistics, запрос которой описан в документации.',
			},
		},
	},
	fields: {
		resourceId: 'Ресурс',
		channel: 'Канал подписок',
		refresh: 'Пересчитать: это занимает время. Иначе — то, что посчитано в прошлый раз',
		feedbackUrl: 'Куда Altcraft отправит результат, например вебхук n8n; без ожидания',
	},
};
