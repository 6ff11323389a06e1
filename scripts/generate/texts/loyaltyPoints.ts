import { loyaltyMember } from './loyaltyMember';
import type { ResourceTexts } from './resource';

const {
	loyaltyProgramId = '',
	pointsCurrencyId = '',
	dateFrom = '',
	dateTo = '',
} = loyaltyMember.fields ?? {};

const ONCE = {
	en: 'Where points promotions of the Market module move points at checkout, leave this out for the same order: points would move twice.',
	ru: 'Если баллы за тот же заказ двигают акции модуля Market, не используйте эту операцию: баллы изменятся дважды.',
};

export const loyaltyPoints: ResourceTexts = {
	ru: 'баллы лояльности',
	intro: {
		en: 'Points that come and go. Amounts are texts, exact to the last digit: nothing is rounded. A hold runs out by itself after the time that it was given.',
		ru: 'Начисление и списание баллов. Суммы — текст, точный до последней цифры, ничего не округляется. Удержание снимается само через указанное время.',
	},
	operations: {
		accrue: { ru: 'Начисляет участнику баллы: сразу, позже или с удержанием', note: ONCE },
		cancel: {
			ru: 'Отменяет начисление или списание, в том числе окончательное',
			note: {
				en: 'For refunds. It undoes what is final, while Roll Back drops what is held.',
				ru: 'Для возвратов. Отменяет окончательное, а Roll Back снимает удержание.',
			},
		},
		commit: { ru: 'Делает начисление или списание с удержанием окончательным' },
		exportTransactions: { ru: 'Файл CSV с движением баллов за период' },
		getPromotions: { ru: 'Триггерные акции, по которым начисляются и списываются баллы' },
		redeem: { ru: 'Списывает баллы участника: сразу или с удержанием', note: ONCE },
		rollBack: { ru: 'Снимает удержание, ничего не начисляя и не списывая' },
	},
	fields: {
		...{ loyaltyProgramId, pointsCurrencyId, dateFrom, dateTo },
		amount: 'Сколько баллов, с точностью до последней цифры',
		isTemporary: 'Удержать баллы до Commit или Roll Back, например пока идёт оплата',
		holdTimeout: 'Через сколько секунд Altcraft снимет удержание сам',
		transactionId: 'Операция с баллами: по внешнему ID или по ID Altcraft',
		transactionExternalId:
			'Внешний ID, например номер заказа: по нему можно подтвердить или отменить',
		promotionId: 'Триггерная акция, по правилам которой меняются баллы',
		externalData: 'Любые данные, которые Altcraft сохранит с операцией, в формате JSON',
		createdAt: 'Когда это произошло; без неё — сейчас',
		activationDate: 'Когда баллы станут доступны; без неё — сразу',
		expirationDate: 'Когда баллы сгорят; без неё — по настройкам валюты',
	},
};
