import type { ResourceTexts } from './resource';

export const file: ResourceTexts = {
	ru: 'файл',
	intro: {
		en: 'Files that Altcraft keeps for later requests.',
		ru: 'Файлы, которые Altcraft хранит для следующих запросов.',
	},
	operations: {
		upload: {
			ru: 'Загружает файл в Altcraft и возвращает его ключ',
			note: {
				en: 'The key is in `data.file`. What starts a message takes it in **Uploaded File Keys**, in place of a file; that is inferred, so test it first. A request can have a file of about 7 MB.',
				ru: 'Ключ — в `data.file`. Запуски принимают его в **Uploaded File Keys** вместо файла: это выведено по аналогии, сначала проверьте. В запрос помещается файл примерно до 7 МБ.',
			},
		},
	},
	fields: {
		binaryPropertyName: 'Поле элемента, в котором лежит файл',
		fileName: 'Название файла в Altcraft вместо его собственного',
	},
};
