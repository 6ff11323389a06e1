import { objectReading } from '../../../shared/kinds/reading';
import { segmentId } from './segmentId';

export const get = objectReading({
	value: 'get',
	name: 'Get',
	action: 'Get segment',
	description: "Read a segment's conditions and how many profiles it holds",
	pages: ['Get segment information'],
	endpoint: '/segments/get/',
	fields: [segmentId],
});
