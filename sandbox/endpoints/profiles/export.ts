import { Type } from '@sinclair/typebox';
import { exportProfiles } from '../../platform/export-profiles';
import { FreeObject, Id, requestBody } from '../../schemas/common';
import { defineEndpoint } from '../endpoint';

/** Uploading profiles to a file: step 1 of 3. */
export const exportProfilesToFile = defineEndpoint({
	page: 'Uploading profiles to a file',
	path: '/profiles/get_all',
	body: requestBody({
		source_type: Type.Union([Type.Literal('database'), Type.Literal('segment')]),
		source_id: Id,
		file_format: Type.Optional(Type.Union([Type.Literal('csv'), Type.Literal('json')])),
		custom_request: Type.Optional(FreeObject),
	}),
	right: 'list',
	changes: true,
	handle: (body, context) => ({ data: { task_id: exportProfiles(body, context).id } }),
});
