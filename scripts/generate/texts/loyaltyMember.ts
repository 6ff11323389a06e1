import type { ResourceTexts } from './resource';

export const loyaltyMember: ResourceTexts = {
	ru: 'участник программы лояльности',
	intro: {
		en: 'A profile that takes part in a loyalty program, with its points and tiers. Amounts are texts, exact to the last digit. The program decides the database in which the profile is looked for.',
		ru: 'Профиль, который участвует в программе лояльности, его баллы и уровни. Суммы — текст, точный до последней цифры. Базу, в которой ищется профиль, определяет программа.',
	},
	operations: {
		getBalance: {
			ru: 'Сколько у участника баллов и сколько из них можно потратить сейчас',
			note: {
				en: '`active_balance` can be spent; `total_balance` has what is not active yet, too.',
				ru: '`active_balance` можно потратить; в `total_balance` входит и то, что ещё не активно.',
			},
		},
		getExpiringPoints: { ru: 'Сколько баллов сгорит у участника за период' },
		getTiers: {
			ru: 'Уровни, которых участник достиг в группе уровней',
			note: {
				en: 'A member without a tier gives no item.',
				ru: 'Если уровней нет, на выходе ничего не будет.',
			},
		},
		getTransactions: { ru: 'Начисления и списания на счёте участника' },
		register: { ru: 'Делает профиль, который уже есть в Altcraft, участником программы' },
		remove: {
			ru: 'Исключает профиль из программы; вернутся ли баллы, нигде не сказано',
		},
	},
	fields: {
		loyaltyProgramId: 'Программа лояльности: ID из Altcraft, списка программ в API нет',
		pointsCurrencyId: 'Валюта баллов: из правил триггерных акций, по внешнему или внутреннему ID',
		tiersGroupId: 'Группа уровней: ID из настроек программы',
		dateFrom: 'Начало периода, включительно',
		dateTo: 'Конец периода, включительно; дата без времени — начало дня',
		registrationDate: 'Когда профиль стал участником; без неё — сейчас',
	},
};
