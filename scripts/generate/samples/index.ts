import type { INodeParameters } from 'n8n-workflow';

import { apiRequest } from './apiRequest';
import { campaign } from './campaign';
import { goal } from './goal';
import { loyaltyMember } from './loyaltyMember';
import { loyaltyPoints } from './loyaltyPoints';
import { database } from './database';
import { file } from './file';
import { mailing } from './mailing';
import { order } from './order';
import { message } from './message';
import { profile } from './profile';
import { product } from './product';
import { promoCode } from './promoCode';
import { relation } from './relation';
import type { ResourceSamples, Sample, Samples } from './sample';
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

const SAMPLES: Readonly<Record<string, ResourceSamples>> = {
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

/** The samples of an operation; undefined where nobody wrote any yet. */
export const samplesOf = (resource: string, operation: string): Samples | undefined =>
	SAMPLES[resource]?.[operation];

/** What each item of an operation's samples brings along: the files that it is about, if it is about any. */
export const filesOf = (resource: unknown, operation: unknown): Samples['files'] =>
	samplesOf(String(resource), String(operation))?.files;

/** A sample as the node's parameters. */
export const nodeParameters = (
	resource: string,
	operation: string,
	{ parameters }: Sample,
): INodeParameters => ({ resource, operation, ...parameters });

/** The parameters of the sample of each operation, by "resource.operation". */
export const everySample = (): Array<[name: string, parameters: INodeParameters]> =>
	Object.entries(SAMPLES).flatMap(([resource, samples]) =>
		Object.entries(samples).map(([operation, { sample }]): [string, INodeParameters] => [
			`${resource}.${operation}`,
			nodeParameters(resource, operation, { parameters: sample }),
		]),
	);

/** The parameters of all examples. */
export const everyExample = (): INodeParameters[] =>
	Object.values(SAMPLES).flatMap((samples) =>
		Object.values(samples).flatMap(({ examples = [] }) =>
			examples.map(({ parameters }) => parameters),
		),
	);
