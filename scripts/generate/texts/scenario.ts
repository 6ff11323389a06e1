import type { ResourceTexts } from './resource';

/** With what happens to a profile that the API engages. */
const fields = { scenarioId: 'Сценарий. Профиль входит через его стартовый узел «Default»' };

export const scenario: ResourceTexts = {
	ru: 'сценарий',
	operations: {
		activate: { ru: 'Включает сценарий: профили снова могут в него войти' },
		deactivate: { ru: 'Выключает сценарий: новые профили в него не войдут' },
		getMany: { ru: 'Список сценариев: база данных, узлы, включён ли' },
		importAndStart: {
			ru: 'Создаёт или обновляет профиль и запускает для него активный сценарий',
			fields,
		},
		importAndStartMany: {
			ru: 'То же сразу для многих профилей: они уходят в одном запросе, можно в фоне',
			fields,
		},
		start: {
			ru: 'Запускает активный сценарий для профиля, который уже есть в Altcraft, или для всех, кто подходит под Custom Query',
			fields,
		},
	},
	fields: {
		scenarioId: 'Сценарий',
		skipProfiles: 'Убрать из сценария профили, которые в нём остались, прежде чем включить его',
	},
};
