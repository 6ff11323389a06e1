import type { ResourceTexts } from './resource';

export const segment: ResourceTexts = {
	ru: 'сегмент',
	intro: {
		en: 'Profiles of a database that were put together, by hand or by conditions.',
		ru: 'Профили базы данных, собранные вручную или по условиям.',
	},
	operations: {
		getMany: {
			ru: 'Сегменты с тегами и группами',
			note: {
				en: 'Altcraft does not tell here whether a segment is static or dynamic.',
				ru: 'Статический сегмент или динамический, Altcraft здесь не сообщает.',
			},
		},
	},
};
