import type { ResourceTexts } from './resource';

export const apiRequest: ResourceTexts = {
	ru: 'запрос к API',
	intro: {
		en: 'For what the node has no operation for: [coverage](../coverage.md) lists the paths.',
		ru: 'Для того, чего в ноде ещё нет: пути — на странице [методы API](../coverage.md).',
	},
	operations: {
		send: { ru: 'Отправляет любой запрос к API Altcraft, для которого в ноде нет операции' },
	},
	fields: {
		path: 'Путь, как в документации Altcraft, после /api/v1.1',
		body: 'Параметры запроса как JSON, без токена: его добавят учётные данные',
		changesSomething:
			'Меняет ли запрос что-то в Altcraft. Тогда у него есть ключ, и повтор не выполнится дважды. Выключите, если он только читает',
		answer: 'Что на выходе: весь ответ или по элементу на запись списка',
		dataField: 'Поле ответа, в котором список',
	},
};
