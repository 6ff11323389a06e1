import type { Place } from '../nodes';
import { apiRequest } from './apiRequest';
import { campaign } from './campaign';
import { FIELDS } from './fields';
import { file } from './file';
import { goal } from './goal';
import { loyaltyMember } from './loyaltyMember';
import { loyaltyPoints } from './loyaltyPoints';
import { database } from './database';
import { mailing } from './mailing';
import { order } from './order';
import { message } from './message';
import { profile } from './profile';
import { product } from './product';
import { promoCode } from './promoCode';
import { relation } from './relation';
import type { OperationTexts, ResourceTexts } from './resource';
import { report } from './report';
import { scenario } from './scenario';
import { segment } from './segment';
import { sender } from './sender';
import { sku } from './sku';
import { subscription } from './subscription';
import { subscriptionResource } from './subscriptionResource';
import { suppressionList } from './suppressionList';
import { task } from './task';
import { template } from './template';
import { triggerMailing } from './triggerMailing';

const TEXTS: Readonly<Record<string, ResourceTexts>> = {
	apiRequest,
	campaign,
	goal,
	loyaltyMember,
	loyaltyPoints,
	database,
	file,
	mailing,
	order,
	product,
	profile,
	promoCode,
	message,
	report,
	scenario,
	segment,
	sender,
	relation,
	sku,
	subscription,
	subscriptionResource,
	suppressionList,
	task,
	template,
	triggerMailing,
};

/** What is written by hand of a resource; undefined where nothing is yet. */
export const textsOf = (resource: string): ResourceTexts | undefined => TEXTS[resource];

/** What is written by hand of an operation. */
export const operationTexts = ({ resource, operation }: Place): OperationTexts | undefined =>
	textsOf(resource.value)?.operations[operation.value];

/** The Russian phrase of an operation's field; undefined where there is none yet. */
export const fieldPhrase = (place: Place, parameter: string): string | undefined =>
	operationTexts(place)?.fields?.[parameter] ??
	textsOf(place.resource.value)?.fields?.[parameter] ??
	FIELDS[parameter];
