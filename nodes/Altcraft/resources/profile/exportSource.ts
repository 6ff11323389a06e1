import { id, locatorValue } from '../../../shared/checks';
import { choiceField } from '../../../shared/fields/kit/choice';
import type { Field } from '../../../shared/fields/kit/field';
import { idProperty } from '../../../shared/fields/kit/id';
import { databaseProperty } from '../../../shared/fields/profile/databaseId';
import { segmentList } from '../../../shared/lists/common';

const from = choiceField(
	{
		displayName: 'Export From',
		name: 'exportFrom',
		default: 'database',
		description: 'Whose profiles the file holds',
	},
	[
		{ name: 'Database', value: 'database' },
		{ name: 'Segment', value: 'segment' },
	],
);

const shownFor = (value: string) => ({
	required: true,
	displayOptions: { show: { exportFrom: [value] } },
});
const database = { ...databaseProperty, ...shownFor('database') };
const segment = {
	...idProperty({
		displayName: 'Segment',
		name: 'segmentId',
		list: segmentList,
		description: 'The segment whose profiles the file holds',
	}),
	...shownFor('segment'),
};

/** A database or a segment (page "Uploading profiles to a file"). */
export const exportSource: Field = {
	identifies: true,
	properties: [...from.properties, database, segment],
	labels: {
		source_type: from.properties[0]?.displayName ?? '',
		source_id: `${database.displayName} or ${segment.displayName}`,
	},
	toBody(values) {
		const type = from.chosen(values);
		const { name, displayName } = type === 'database' ? database : segment;
		return { source_type: type, source_id: id(locatorValue(values.get(name)), displayName) };
	},
};
