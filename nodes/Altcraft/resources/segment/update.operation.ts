import type { IDataObject } from 'n8n-workflow';

import { entriesOf } from '../../../shared/checks';
import { additionalFields } from '../../../shared/fields/kit/collection';
import { kept } from '../../../shared/fields/kit/kept';
import { changedName } from '../../../shared/fields/kit/objectName';
import { switchField } from '../../../shared/fields/kit/switch';
import { updateFieldsBeside } from '../../../shared/fields/kit/updateFields';
import { both, shownIf, switched } from '../../../shared/fields/kit/shownIf';
import { idField } from '../../../shared/fields/kit/id';
import { action } from '../../../shared/kinds/action';
import { databaseProperty } from '../../../shared/fields/profile/databaseId';
import { byMembership, conditions } from './conditions';
import { get } from './get.operation';
import { partOfMembers } from './memberships';
import { segmentId } from './segmentId';
import { refreshOnSchedule } from './segmentType';

const changeConditions = switchField({
	displayName: 'Change Conditions',
	name: 'changeConditions',
	default: false,
	description: 'Whether to replace the conditions of the segment. Otherwise they stay as they are.',
});

const databaseId = idField(
	{
		...databaseProperty,
		description: 'The database of a static segment, which newer versions of Altcraft require',
	},
	'list_id',
);

const withConditions = switched(changeConditions, true);

/**
 * Sends what its page's table has, and never what makes a segment static or not: Get segment information does not
 * tell it, so that one type could become another.
 */
export const update = action({
	value: 'update',
	name: 'Update',
	action: 'Update segment',
	description: 'Change the name or the conditions of a segment',
	pages: ['Update segment', 'Get segment information'],
	endpoint: '/segments/update/',
	fields: [
		segmentId,
		changeConditions,
		kept({
			target: segmentId,
			endpoint: get.paths[0] ?? '',
			toRequest: ({ name, segment }): IDataObject => ({
				name,
				...(entriesOf(segment).length > 0 && { segment }),
			}),
		}),
		...conditions(withConditions),
		shownIf(both(withConditions, byMembership), additionalFields(...partOfMembers)),
		updateFieldsBeside(
			(values) => changeConditions.isOn(values),
			changedName('e.g. Best customers of the week'),
			databaseId,
			refreshOnSchedule,
		),
	],
});
