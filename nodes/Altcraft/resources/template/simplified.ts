import type { IDataObject } from 'n8n-workflow';

import { isObject, objectsIn } from '../../../shared/checks';
import { only } from '../../../shared/fields/kit/only';

const pick = only(
	'id',
	'name',
	'description',
	'is_draft',
	'is_confirm',
	'channels',
	'subject',
	'update_time',
	'updated_user',
	'suppress_id',
	// Told where it was asked for alone.
	'params',
);

/** What "Simplify" leaves of a template: the channels by their names, and the subject of the email. */
export function simplifiedTemplate(template: IDataObject): IDataObject {
	const channels = objectsIn(template.channels);
	const fields = channels.find(({ sid }) => sid === 'email')?.fields;
	return pick({
		...template,
		...(Array.isArray(template.channels) && { channels: channels.map(({ sid }) => sid) }),
		...(isObject(fields) && { subject: fields.subject }),
	});
}
