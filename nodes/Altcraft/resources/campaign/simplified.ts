import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../../../shared/checks';
import { only } from '../../../shared/fields/kit/only';

const pick = only(
	'id',
	'name',
	'state',
	'description',
	'tags',
	'list_id',
	'seg_id',
	'createtime',
	'updatetime',
	'updated_user',
);

/** What "Simplify" leaves of a campaign; of its audience, the database and the segment. */
export const simplifiedCampaign = (campaign: IDataObject): IDataObject =>
	pick({ ...(isObject(campaign.audience) && campaign.audience), ...campaign });
