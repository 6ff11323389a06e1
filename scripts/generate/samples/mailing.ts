import type { ResourceSamples } from './sample';
import { locator } from './sample';

const mailingId = locator(83);
const made = {
	mailingType: 'broadcast',
	name: 'News of the week',
	channel: 'email',
	templates: { template: [{ templateId: locator(21) }] },
	resourceId: locator(7),
	audience: { source: { type: 'segment', segmentId: locator(5) } },
	schedule: 'none',
};

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
	create: {
		sample: made,
		examples: [
			{ title: { en: 'To start by hand', ru: 'Чтобы запустить вручную' }, parameters: made },
			{
				title: {
					en: 'Every Monday at ten, active at once',
					ru: 'По понедельникам в десять, сразу активная',
				},
				parameters: {
					...made,
					mailingType: 'regular',
					schedule: 'repeat',
					repeat: { at: { minutes: '0', hours: '10', weekdays: [1] } },
					additionalFields: { isActive: true },
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
	delete: { sample: { mailingId: locator(7), confirmed: true } },
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
	getSettings: { sample: { mailingType: 'broadcast', mailingId } },
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
	update: {
		sample: {
			mailingType: 'broadcast',
			mailingId,
			updateFields: { name: 'Black Friday, first wave' },
		},
	},
};
