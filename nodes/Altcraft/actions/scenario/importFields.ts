import { attachments } from '../../fields/attachments';
import { additionalFields } from '../../fields/collection';
import { content } from '../../fields/content';
import { emptyFields } from '../../fields/emptyFields';
import { detectGeo, skipInvalidSubscriptions, skipTriggers } from '../../fields/flags';

/** The optional parameters of imports, of one profile and of many (page "Import and engage profile in scenario"). */
export const importFields = additionalFields(
	attachments,
	content,
	detectGeo,
	emptyFields,
	skipInvalidSubscriptions,
	skipTriggers,
);
