import type { ResourceMapperField } from 'n8n-workflow';

import type { FormField } from '../fields/kit/mapping';
import { YES_OR_NO } from '../fields/kit/yesOrNo';

/**
 * A field as the editor's form takes it. None is required for n8n, which would refuse fields that are mapped
 * automatically, too.
 *
 * @param isShown whether a new form shows it; the others are a click away
 */
export const toMapperField = (
	{ name, title, type, options, isWhole }: FormField,
	isShown: boolean,
): ResourceMapperField => ({
	id: name,
	displayName: title === name ? name : `${title} (${name})`,
	required: false,
	defaultMatch: false,
	display: true,
	removed: !isShown,
	...(type !== undefined && { type }),
	...(options !== undefined && { options }),
	...(isWhole === true && { isWhole }),
	// n8n sets a switch to off by itself, which nobody may have meant: a choice is empty until somebody chooses.
	...(type === 'boolean' && { type: 'options', options: YES_OR_NO, isFlag: true }),
});
