import type { ResourceTexts } from './resource';

export const promoCode: ResourceTexts = {
	ru: 'промокод',
	intro: {
		en: 'A code of a program: personal ones belong to one profile each, universal ones to any number.',
		ru: 'Код программы: персональный — у одного профиля, универсальный — у многих.',
	},
	operations: {
		activate: { ru: 'Отмечает прикреплённый код использованным' },
		attach: {
			ru: 'Прикрепляет к профилю промокод: указанный или свободный из программы',
			note: {
				en: "Altcraft's answer does not say which free code it took. A duplicate names no code in the output, since the stored answer may be about another one.",
				ru: 'Какой свободный код взят, ответ не говорит. Если `duplicate`, кода на выходе нет: сохранённый ответ может быть о другом коде.',
			},
		},
		createMany: {
			ru: 'Добавляет в программу коды всех элементов, много в одном запросе',
			note: {
				en: 'Each code has its own result. A code that the program has already fails, unless Accept Existing is on.',
				ru: 'У каждого кода свой результат. Код, который уже есть, — ошибка, если не включить Accept Existing.',
			},
		},
		deactivate: { ru: 'Отмечает использованный код неиспользованным' },
		detach: { ru: 'Открепляет промокод от профиля' },
		get: { ru: 'Прикреплён ли код, использован ли, истёк ли и чей он' },
		getMany: {
			ru: 'Все коды программы или только свободные',
			note: {
				en: 'Altcraft sends all codes at once, however many are wanted.',
				ru: 'Altcraft присылает сразу все коды, сколько бы ни было нужно.',
			},
		},
		update: { ru: 'Задаёт, когда код истечёт и использован ли он' },
	},
	fields: {
		promoCodeProgramId: 'Программа промокодов: ID из Altcraft, списка программ в API нет',
		code: 'Промокод',
		codeChoice: 'Указанный код или любой свободный из программы',
		acceptExisting: 'Считать успехом код, который в программе уже есть',
		activated: 'Использован ли код',
		expireDate: 'Когда код истечёт',
		state: 'Какие коды вернуть: свободные, прикреплённые, использованные. Отбирает сама нода',
	},
};
