import { attachments } from '../../../shared/fields/message/attachments';
import { additionalFields } from '../../../shared/fields/kit/collection';
import { content } from '../../../shared/fields/message/content';
import { emptyFields } from '../../../shared/fields/profile/emptyFields';
import {
	detectGeo,
	skipInvalidSubscriptions,
	skipTriggers,
} from '../../../shared/fields/profile/flags';

/** The optional parameters of imports, of one profile and of many (page "Import and engage profile in scenario"). */
export const importFields = additionalFields(
	attachments,
	content,
	detectGeo,
	emptyFields,
	skipInvalidSubscriptions,
	skipTriggers,
);
