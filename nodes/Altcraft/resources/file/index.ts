import type { Resource } from '../../../shared/operation';
import { upload } from './upload.operation';

export const file: Resource = {
	value: 'file',
	name: 'File',
	defaultOperation: 'upload',
	operations: [upload],
};
