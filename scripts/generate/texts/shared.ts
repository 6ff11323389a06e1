import type { Both } from './language';

/** A part of docs/operations.md that tells of parameters which many operations have. */
interface SharedPart {
	/** The anchors of its heading. */
	anchors: Both;
	parameters: readonly string[];
	/** Whether it tells of the fields that a parameter shows, too. */
	isWhole?: true;
}

const SHARED: readonly SharedPart[] = [
	{
		anchors: { en: 'matching', ru: 'матчинг' },
		parameters: ['matching'],
		isWhole: true,
	},
	{
		anchors: { en: 'profile-data', ru: 'данные-профиля' },
		parameters: ['profileDataMode'],
		isWhole: true,
	},
	{ anchors: { en: 'subscriptions', ru: 'subscriptions' }, parameters: ['subscriptions'] },
	{
		anchors: { en: 'content', ru: 'данные-для-сообщения' },
		parameters: ['content', 'contentFields'],
	},
	{ anchors: { en: 'attachments', ru: 'вложения' }, parameters: ['attachments'] },
	{
		anchors: {
			en: 'many-profiles-in-one-request',
			ru: 'много-профилей-в-одном-запросе',
		},
		parameters: ['runInBackground'],
	},
];

const partOf = (parameter: string) =>
	SHARED.find(({ parameters }) => parameters.includes(parameter));

/** The anchors of the part that tells more of a parameter. */
export const moreOf = (parameter: string): Both | undefined => partOf(parameter)?.anchors;

/** Whether the fields that a parameter shows are told of there, and not operation by operation. */
export const isWhole = (parameter: string): boolean => partOf(parameter)?.isWhole === true;
