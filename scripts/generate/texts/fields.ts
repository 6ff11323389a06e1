/** Russian phrases of the fields that several resources have, by the parameters' names. */
export const FIELDS: Readonly<Record<string, string>> = {
	attachments: 'Поля элемента, в которых лежат файлы, через запятую',
	attributes: 'Только с такими значениями атрибутов, в формате JSON',
	binaryPropertyName: 'Поле элемента, в которое положить файл',
	confirmed: 'Подтверждение: включается в самой ноде, выражением включить нельзя',
	content: 'Данные для сообщения, в формате JSON',
	contentFields: 'Данные для сообщения, по одному полю',
	databaseId: 'База данных',
	detectGeo: 'Заполнить местоположение по IP из `_regip` или `_ip`',
	groupIds: 'Только объекты этих групп доступа: ID через запятую',
	groups: 'Только объекты этих групп доступа: названия через запятую',
	isActive: 'Только активные',
	limit: 'Сколько записей вернуть, не больше',
	matching: 'Как Altcraft находит профиль',
	name: 'Название копии; без него название даст Altcraft',
	profileDataMode: 'Данные профиля: по полям или в формате JSON',
	resourceId: 'Ресурс, к подписке на который относится email или телефон',
	returnAll: 'Вернуть все записи, а не до Limit',
	runInBackground:
		'Altcraft только ставит профили в очередь и отвечает сразу; что стало с каждым, видно только в Altcraft',
	sendEmptyFields:
		'Отправить и поля без значения: они очистятся в профиле. Иначе останутся прежними',
	simplify: 'Оставить самые нужные поля',
	skipInvalidSubscriptions: 'Пропустить неверные подписки, а не отказывать всему профилю',
	skipTriggers:
		'Не запускать этим импортом триггеры и сценарии, которые ждут импорта или обновления',
	subscriptionFilter: 'Подписка, на которую уйдёт сообщение. С Custom Query не действует',
	subscriptions: 'Подписки: куда можно писать человеку, канал за каналом',
	tags: 'Только с одним из этих тегов, через запятую',
	waitForCompletion: 'Ждать, пока Altcraft закончит. Иначе на выходе — ID задачи для Task: Get',
};
