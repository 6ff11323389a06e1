import type { ResourceTexts } from './resource';

export const task: ResourceTexts = {
	ru: 'задача',
	intro: {
		en: 'Something that Altcraft does in the background, such as an export.',
		ru: 'То, что Altcraft делает в фоне, например экспорт.',
	},
	operations: {
		get: { ru: 'Показывает, как идёт задача, ждёт её и забирает файлы' },
	},
	fields: {
		taskId: 'ID задачи: `task_id` из операции, которая её запустила',
		waitForCompletion: 'Ждать, пока Altcraft закончит. Иначе на выходе — как далеко задача',
		downloadFiles: 'Забрать файлы выполненной задачи',
	},
};
