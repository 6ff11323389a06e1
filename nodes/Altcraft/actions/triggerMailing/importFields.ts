import { attachments } from '../../fields/attachments';
import { additionalFields } from '../../fields/collection';
import { content } from '../../fields/content';
import { customData } from '../../fields/customData';
import { emptyFields } from '../../fields/emptyFields';
import { detectGeo, skipInvalidSubscriptions, skipTriggers } from '../../fields/flags';
import { resourceId } from '../../fields/resourceId';
import { startDelay } from '../../fields/startDelay';

/** The optional parameters of imports, of one profile and of many (page "Profile import + trigger mailing launch"). */
export const importFields = additionalFields(
	attachments,
	content,
	customData,
	detectGeo,
	emptyFields,
	resourceId,
	skipInvalidSubscriptions,
	skipTriggers,
	startDelay,
);
