import type { ResourceTexts } from './resource';

const TOTALS = {
	en: "The output has Altcraft's totals: the answer does not tell one contact from another.",
	ru: 'На выходе — итоги Altcraft: по ответу не видно, что стало с каждым контактом.',
};

export const suppressionList: ResourceTexts = {
	ru: 'стоп-список',
	intro: {
		en: 'Emails, phone numbers and domains that get no messages.',
		ru: 'Адреса, номера и домены, на которые сообщения не уходят.',
	},
	operations: {
		addContact: { ru: 'Добавляет в список email, номер телефона или целый домен' },
		addContactMany: { ru: 'То же сразу для многих контактов, в одном запросе', note: TOTALS },
		checkContact: {
			ru: 'Проверяет, есть ли email, телефон или домен в списке',
			note: {
				en: '`matched` is the field to branch on; a contact that is not in the list is no error.',
				ru: 'Для ветвления есть поле `matched`; если контакта в списке нет, это не ошибка.',
			},
		},
		create: {
			ru: 'Создаёт стоп-список',
			note: { en: 'The output has its ID in `data.saved_id`.', ru: 'Его ID — в `data.saved_id`.' },
		},
		delete: { ru: 'Удаляет стоп-список со всеми контактами, насовсем' },
		export: {
			ru: 'Сохраняет контакты списка в файл MD5-хешей, например для сверки с партнёром',
		},
		get: { ru: 'Название и описание списка, общий ли он' },
		getMany: { ru: 'Стоп-списки с тегами и группами' },
		removeAllContacts: {
			ru: 'Удаляет из списка все адреса, все номера или все домены, насовсем',
			note: {
				en: 'The node asks Altcraft for the name of the list first and compares it. For the global list, the name has to be typed, not an expression.',
				ru: 'Сначала нода узнаёт у Altcraft название списка и сравнивает его. Для общего списка название нужно ввести, выражение не подойдёт.',
			},
		},
		removeContact: { ru: 'Убирает из списка email, телефон или домен' },
		update: { ru: 'Переименовывает стоп-список' },
	},
	fields: {
		suppressionListId: 'Стоп-список',
		contactType: 'Что в списке: адрес, номер или все адреса домена',
		email: 'Адрес',
		phone: 'Номер телефона',
		domain: 'Домен',
		name: 'Название списка',
		exportType: 'Какие контакты сохранить в файл',
		confirmName: 'Название выбранного списка; если оно другое, ничего не удалится',
	},
};
