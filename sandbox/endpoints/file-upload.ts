import { randomUUID } from 'node:crypto';
import { Type } from '@sinclair/typebox';
import { readDataUri } from '../platform/attachments';
import { requestBody } from '../schemas/common';
import { defineEndpoint } from './endpoint';

/** Upload file: under a key that `attach` takes. The answer is cut off after the key. */
export const uploadFile = defineEndpoint({
	page: 'Upload file',
	path: '/file_upload',
	body: requestBody({ header: Type.String({ minLength: 1 }), data: Type.String() }),
	right: 'edit',
	changes: true,
	handle: ({ header: name, data }, context) => {
		const key = randomUUID();
		context.state.files.set(key, readDataUri({ name }, data, 'data', context));
		return { data: { file: key } };
	},
});
