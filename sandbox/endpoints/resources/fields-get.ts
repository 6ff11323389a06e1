import { Type } from '@sinclair/typebox';
import { fieldRows } from '../../platform/fields';
import { SUBSCRIPTION_FIELDS } from '../../platform/system-fields';
import { findVisible } from '../../platform/visibility';
import { defineEndpoint } from '../endpoint';
import { Id, requestBody } from '../../schemas/common';

/** Get resource subscription fields. The sandbox has the same fields in every channel. */
export const getResourceFields = defineEndpoint({
	page: 'Get resource subscription fields',
	path: '/resources/fields_get',
	body: requestBody({
		id: Id,
		channel: Type.Union([
			Type.Literal('email'),
			Type.Literal('sms'),
			Type.Literal('push'),
			Type.Literal('telegram_bot'),
			Type.Literal('whatsapp'),
		]),
	}),
	right: 'list',
	changes: false,
	handle: (body, context) => {
		const { fields } = findVisible(context.state.resources, body.id, 'resource', context);
		return { data: fieldRows(fields, SUBSCRIPTION_FIELDS) };
	},
});
