import type { ResourceSamples } from './sample';
import { locator } from './sample';

const mailingId = locator(83);

export const mailing: ResourceSamples = {
	activate: {
		sample: { mailingId: locator('82'), runNow: false },
		examples: [
			{
				title: { en: 'At once, to another database', ru: 'Сразу, по другой базе данных' },
				parameters: {
					mailingId: locator(82),
					runNow: true,
					additionalFields: { audience: { source: { type: 'list', databaseId: locator(1) } } },
				},
			},
		],
	},
	clone: {
		sample: { mailingId },
		examples: [
			{
				title: { en: 'With a name of its own', ru: 'С собственным названием' },
				parameters: {
					mailingId: locator(82),
					additionalFields: { name: 'Autumn sale, second wave' },
				},
			},
		],
	},
	deactivate: {
		sample: { mailingId },
		examples: [
			{
				title: { en: 'With what waits to be sent', ru: 'Вместе с тем, что ждёт отправки' },
				parameters: { mailingId: locator(4758), abortIfRunning: true },
			},
		],
	},
	get: { sample: { mailingId } },
	getLog: {
		sample: { mailingId },
		examples: [
			{
				title: { en: 'A thousand entries', ru: 'Тысяча записей' },
				parameters: { mailingId, limit: 1000 },
			},
		],
	},
	getMany: {
		sample: {},
		examples: [
			{
				title: {
					en: 'All active broadcast mailings',
					ru: 'Все активные броадкаст-рассылки',
				},
				parameters: { returnAll: true, filters: { isActive: true, type: 'broadcast' } },
			},
		],
	},
	getStatus: { sample: { mailingId } },
	startBroadcast: {
		sample: { mailingId },
		examples: [
			{
				title: { en: 'With a limit', ru: 'С ограничением' },
				parameters: { mailingId, additionalFields: { overrideLimit: 300 } },
			},
		],
	},
	startRegular: {
		sample: { mailingId: locator(4758) },
		examples: [
			{
				title: { en: 'To a segment, with a limit', ru: 'По сегменту, с ограничением' },
				parameters: {
					mailingId: locator(2),
					additionalFields: {
						overrideLimit: 500,
						audience: { source: { type: 'segment', segmentId: locator(5) } },
					},
				},
			},
		],
	},
};
