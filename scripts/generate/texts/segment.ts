import type { ResourceTexts } from './resource';

const LOOK_UP = {
	en: 'Altcraft takes only the profile ID here: matched by anything else, the node asks Altcraft for the profile first.',
	ru: 'Altcraft принимает здесь только ID профиля: при другом матчинге нода сначала узнаёт его у Altcraft.',
};

export const segment: ResourceTexts = {
	ru: 'сегмент',
	intro: {
		en: 'Profiles of a database that were put together, by hand or by conditions.',
		ru: 'Профили базы данных, собранные вручную или по условиям.',
	},
	operations: {
		addProfile: { ru: 'Добавляет профиль в статический сегмент', note: LOOK_UP },
		create: {
			ru: 'Создаёт статический сегмент, чтобы наполнять его, или такой, который Altcraft наполняет по условиям',
			note: {
				en: 'The output has its ID in `data.saved_id`. Conditions are copied from another segment, say which static segments the profiles have entered, or are written as JSON.',
				ru: 'Его ID — в `data.saved_id`. Условия можно взять у другого сегмента, задать по статическим сегментам, в которые входили профили, или написать в JSON.',
			},
		},
		delete: { ru: 'Удаляет сегмент насовсем; его профили остаются в базе данных' },
		get: { ru: 'Условия сегмента и сколько в нём профилей' },
		getMany: {
			ru: 'Сегменты с тегами и группами',
			note: {
				en: 'Altcraft does not tell here whether a segment is static or dynamic.',
				ru: 'Статический сегмент или динамический, Altcraft здесь не сообщает.',
			},
		},
		getStatistics: {
			ru: 'Сколько профилей сегмента достижимы в каждом канале ресурса: по последнему подсчёту или с новым',
			note: {
				en: 'For a dynamic segment, add its database.',
				ru: 'Для динамического сегмента добавьте его базу данных.',
			},
			fields: {
				databaseId: 'База данных сегмента: нужна для динамических',
				resourceId: 'Ресурс, в каналах которого считать профили',
			},
		},
		removeProfile: {
			ru: 'Убирает профиль из статического сегмента; сам профиль остаётся',
			note: LOOK_UP,
		},
		update: {
			ru: 'Меняет название или условия сегмента',
			note: {
				en: 'The node reads the segment first and sends back what does not change. It never sends whether the segment is static, which Altcraft does not tell.',
				ru: 'Сначала нода читает сегмент и отправляет обратно то, что не меняется. Статический ли он, нода не отправляет: Altcraft этого не сообщает.',
			},
			fields: { databaseId: 'База данных: статического сегмента или его условий' },
		},
	},
	fields: {
		segmentId: 'Сегмент',
		name: 'Название сегмента',
		segmentType: 'Как профили попадают в сегмент',
		conditionsFrom: 'Откуда взять условия',
		sourceSegmentId: 'Сегмент, условия которого скопировать',
		combine: 'Нужны все сегменты или хотя бы один',
		memberOf: 'Статические сегменты, в которые профили когда-либо входили',
		conditionsJson: 'Условия в формате JSON, как на странице «Create segment»',
		changeConditions: 'Дать сегменту другие условия. Иначе останутся прежние',
		refreshOnSchedule:
			'Считать сегмент по расписанию. В некоторых версиях Altcraft без него сегмент станет статическим',
		profileLimit: 'Сколько профилей взять, не больше',
		percentFrom: 'Начало части профилей, в процентах',
		percentTo: 'Конец части профилей, в процентах',
		refresh: 'Посчитать заново, в фоне. Иначе — числа последнего подсчёта',
		skipTriggers:
			'Не запускать этим триггеры и сценарии, которые ждут входа в сегмент или выхода из него',
	},
};
