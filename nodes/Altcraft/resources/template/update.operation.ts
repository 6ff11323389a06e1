import type { IDataObject } from 'n8n-workflow';

import { objectsIn } from '../../../shared/checks';
import { kept, renamed } from '../../../shared/fields/kit/kept';
import { changedName } from '../../../shared/fields/kit/objectName';
import { updateFields } from '../../../shared/fields/kit/updateFields';
import { action } from '../../../shared/kinds/action';
import { changedChannels, channelsOf, layChannels } from './channels';
import { get } from './get.operation';
import { settings } from './settings';
import { templateId } from './templateId';

const KEPT = ['name', 'json_url', 'is_draft', 'is_confirm', 'ui_tags', 'suppress_id'];

const toRequest = (found: IDataObject): IDataObject => ({
	...renamed(found, KEPT, { description: ['descr'] }),
	...(Array.isArray(found.groups) && {
		groups: objectsIn(found.groups).map(({ id }) => id),
	}),
	channels: channelsOf(found.channels),
});

export const update = action({
	value: 'update',
	name: 'Update',
	action: 'Update template',
	description: "Change a template's name, content or settings, and keep the rest",
	pages: ['Update template', 'Get template info', 'Channel object'],
	endpoint: '/templates/update',
	fields: [
		templateId,
		kept({
			target: templateId,
			endpoint: get.paths[0] ?? '',
			toRequest,
			lay: (before, changes) => ({
				...before,
				...changes,
				channels: layChannels(channelsOf(before.channels), changes.channels),
			}),
		}),
		updateFields(changedName('e.g. Newsletter'), changedChannels, ...settings),
	],
});
