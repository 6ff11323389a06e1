import type { ResourceTexts } from './resource';

export const profile: ResourceTexts = {
	ru: 'профиль',
	intro: {
		en: 'A person in a database of Altcraft, with fields and subscriptions.',
		ru: 'Человек в базе данных Altcraft: его поля и подписки.',
	},
	operations: {
		get: {
			ru: 'Поля и подписки профиля',
			note: {
				en: 'With Simplify, each of the `subscriptions` has its address beside its `channel`.',
				ru: 'С Simplify у каждой подписки в `subscriptions` адрес стоит рядом с `channel`.',
			},
		},
	},
};
