import type { ResourceTexts } from './resource';

export const relation: ResourceTexts = {
	ru: 'связь профилей',
	intro: {
		en: 'What connects a profile of one database with a profile of another, such as who recommended whom.',
		ru: 'Что связывает профиль одной базы данных с профилем другой, например кто кого порекомендовал.',
	},
	operations: {
		delete: { ru: 'Разрывает связь двух профилей' },
		getMany: { ru: 'Связи профиля и их свойства' },
		getTotals: { ru: 'Свойства всех связей профиля, в сумме' },
		upsert: {
			ru: 'Создаёт связь или меняет её свойства',
			note: {
				en: 'With Add to What Is There, the node does not send a request again whose answer was lost: it could count twice.',
				ru: 'С Add to What Is There нода не повторяет запрос, ответ на который потерялся: он мог бы посчитаться дважды.',
			},
		},
	},
	fields: {
		relationId: 'Связь: её номер из настроек в Altcraft',
		email: 'Email профиля A',
		phone: 'Телефон профиля A',
		profileId: 'ID профиля A',
		fieldName: 'Имя поля, по которому ищутся профили',
		fieldValue: 'Значение поля у профиля A',
		otherEmail: 'Email профиля B',
		otherPhone: 'Телефон профиля B',
		otherProfileId: 'ID профиля B',
		otherFieldValue: 'Значение поля у профиля B',
		valuesMode: 'Прибавить к тому, что есть, или заменить',
		properties: 'Свойства связи, по одному; хотя бы одно',
	},
};
