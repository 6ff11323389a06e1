import { attachments } from '../../../shared/fields/message/attachments';
import { additionalFields } from '../../../shared/fields/kit/collection';
import { content } from '../../../shared/fields/message/content';
import { customData } from '../../../shared/fields/message/customData';
import { emptyFields } from '../../../shared/fields/profile/emptyFields';
import {
	detectGeo,
	skipInvalidSubscriptions,
	skipTriggers,
} from '../../../shared/fields/profile/flags';
import { resourceId } from '../../../shared/fields/profile/resourceId';
import { startDelay } from '../../../shared/fields/message/startDelay';

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
