import { choiceField } from '../../../shared/fields/kit/choice';
import { chosen, shownIf } from '../../../shared/fields/kit/shownIf';
import { databaseId } from '../../../shared/fields/profile/databaseId';
import { matching } from '../../../shared/fields/profile/matching';
import { action } from '../../../shared/kinds/action';
import { code, toldCode } from './code';
import { promoCodeProgramId } from './program';

const codeChoice = choiceField(
	{
		displayName: 'Which Code',
		name: 'codeChoice',
		default: 'given',
		description: 'Whether you name the code, or Altcraft takes a free one of the program',
	},
	[
		{ name: 'A Certain Code', value: 'given' },
		{
			name: 'A Free One of the Program',
			value: 'free',
			description: "Altcraft's answer does not say which one",
		},
	],
);

/**
 * Which code is left out has to be chosen: an expression that gives none must not hand out a free one. The stored
 * answer to an earlier request may be about another code, so that a duplicate names none.
 */
export const attach = action({
	value: 'attach',
	name: 'Attach',
	action: 'Attach promo code',
	description: 'Give a profile a promo code: one that you name, or a free one of the program',
	pages: ['Attach promo code'],
	endpoint: '/promocodes/attach',
	fields: [
		promoCodeProgramId,
		codeChoice,
		shownIf(chosen(codeChoice, 'given'), code),
		databaseId,
		matching(['custom', 'email', 'email_profile', 'phone', 'profile_id'], { others: false }),
	],
	judge: (answer, values) => ({
		...answer,
		...(codeChoice.chosen(values) === 'given' && answer.duplicate !== true && toldCode(values)),
	}),
});
