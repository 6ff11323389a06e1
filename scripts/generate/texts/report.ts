import type { ResourceTexts } from './resource';

export const report: ResourceTexts = {
	ru: 'отчёт',
	intro: {
		en: 'Reports on what became of messages.',
		ru: 'Отчёты о том, что стало с сообщениями.',
	},
	operations: {
		getSoftBounces: {
			ru: 'Почему почтовые серверы откладывали письма и как часто, за период',
			note: { en: 'Both days count.', ru: 'Оба дня входят в период.' },
		},
	},
	fields: {
		dateFrom: 'Первый день, в часовом поясе воркфлоу',
		dateTo: 'Последний день, он тоже входит',
		groupBy: 'По чему различать записи: домен отправителя или IP',
		mailingId: 'Только эта рассылка',
		top: 'Только самые частые, столько записей',
	},
};
