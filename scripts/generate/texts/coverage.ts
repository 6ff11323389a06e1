import type { Language } from './language';

/** What stands above the coverage tables. */
export const COVERAGE: Readonly<Record<Language, { title: string; intro: string }>> = {
	en: {
		title: 'Coverage',
		intro: `Every request of Altcraft's documentation, and what the nodes have of it.

- An **operation** that is named sends the request.
- **API Request:** the nodes have no operation for it. Enter the path in the operation [API Request: Send](operations/api-request.md#api-request-send).
- **Inferred in part:** its page could not be read in full, see [inferred](inferred.md). **Path inferred:** the page could not be read at all, so the path follows from similar requests.
- A path that begins with \`/api/\` is counted from the host on, any other from \`/api/v1.1\`.

To fill their lists and forms, the nodes also read \`/databases/list/\`, \`/databases/fields_get\`, \`/segments/list/\` and \`/resources/list\`.`,
	},
	ru: {
		title: 'Методы API',
		intro: `Все запросы из документации Altcraft и то, что из них есть в нодах. Названия страниц — как в английской документации.

- Названа **операция** — она отправляет этот запрос.
- **API Request** — операции для него нет. Введите путь в операции [API Request: Send](operations/api-request.md#api-request-send).
- **Частично допущение** — страницу удалось прочитать не полностью, см. [допущения](inferred.md). **Путь — допущение** — страницу прочитать не удалось, путь взят по аналогии с похожими запросами.
- Путь, который начинается с \`/api/\`, отсчитывается от хоста, остальные — от \`/api/v1.1\`.

Чтобы заполнить списки и формы, ноды читают ещё \`/databases/list/\`, \`/databases/fields_get\`, \`/segments/list/\` и \`/resources/list\`.`,
	},
};
