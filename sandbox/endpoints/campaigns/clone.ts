import { Type } from '@sinclair/typebox';
import type { Mailing } from '../../things/mailings';
import { cloneMailing, findMailing } from '../../platform/mailings';
import { defineEndpoint, type Endpoint } from '../endpoint';
import { Id, requestBody } from '../../schemas/common';

/** Clone mailing. */
export const cloneAnyMailing = cloneOf(null, 'Clone mailing', '/campaigns/clone');

/** Clone a trigger mailing, whose answer is cut; Clone mailing answers with saved_id. */
export const cloneTriggerMailing = cloneOf(
	'trigger',
	'Clone a trigger mailing',
	'/campaigns/triggers/clone',
);

function cloneOf(type: Mailing['type'] | null, page: string, path: string): Endpoint {
	return defineEndpoint({
		page,
		path,
		body: requestBody({ id: Id, name: Type.Optional(Type.String({ minLength: 1 })) }),
		right: 'manage',
		changes: true,
		handle: (body, context) => {
			const mailing = findMailing(body.id, type, context);
			return { data: { saved_id: cloneMailing(mailing, body.name, context).id } };
		},
	});
}
