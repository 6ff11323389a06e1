import type { AnswerFields } from './answer-fields';
import type { Context } from './context';
import { capitalisedGroups } from './lists';
import type { Mailing } from '../things/mailings';

/** A mailing in a list (Get mailing list page). */
export function mailingRow(mailing: Mailing, context: Context): AnswerFields {
	const { type, subid } = mailing;
	return { ...sharedRow(mailing, context), type, subid };
}

/** A trigger mailing in a list: `type` is what sets it off (Get trigger mailings list page). */
export function triggerRow(mailing: Mailing, context: Context): AnswerFields {
	return {
		...sharedRow(mailing, context),
		type: mailing.triggerType,
		...(mailing.channel === 'push' ? { providers: PROVIDERS } : {}),
	};
}

function sharedRow(mailing: Mailing, context: Context): AnswerFields {
	return {
		id: mailing.id,
		name: mailing.name,
		is_active: mailing.isActive,
		for_confirm: mailing.forConfirm,
		ui_tags: mailing.uiTags,
		...capitalisedGroups(mailing, context.variants.mailingGroupKeys, context),
	};
}

/** Status of a mailing (Get mailing status page). Of the words only "Inactive" is documented. */
export function mailingStatus({ isActive, isCompleted }: Mailing): AnswerFields {
	const word = isActive ? 'Active' : 'Inactive';
	return {
		is_active: isActive,
		is_completed: isCompleted,
		status: isCompleted ? 'Completed' : word,
	};
}

/** Everything about a mailing (Get mailing information page). */
export function mailingDetails(mailing: Mailing): AnswerFields {
	return {
		id: mailing.id,
		name: mailing.name,
		description: mailing.description,
		type: mailing.type,
		updated_user: UPDATED_USER,
		update_time: mailing.updatedAt.toISOString(),
		...mailingStatus(mailing),
		data_id: mailing.source.id,
		data_type: mailing.source.type,
		content: contentOf(mailing),
		subid: mailing.subid,
		virtual_sender_id: 2,
		...(mailing.channel === 'push' ? { providers: PROVIDERS, push_sending_mode: 'fanout' } : {}),
		resource_id: mailing.resourceId,
		channel: mailing.channel,
		for_confirm: mailing.forConfirm,
	};
}

/** Everything about a trigger mailing (Get trigger mailing information page). */
export function triggerDetails(mailing: Mailing): AnswerFields {
	const call = `trk.shop.example/trg/${String(mailing.id)}/<email|md5|xxh>`;
	return {
		...(mailing.triggerType === 'api_call' ? { call_url: call } : {}),
		content: contentOf(mailing),
		send_channel: mailing.channel,
		id: mailing.id,
		is_active: mailing.isActive,
		list_id: mailing.source.id,
		name: mailing.name,
		resource_id: mailing.resourceId,
		subid: mailing.subid,
		trigger_type: mailing.triggerType,
		...(mailing.channel === 'push' ? { push_sending_mode: 'fanout' } : {}),
		...mailing.settings,
	};
}

const UPDATED_USER = 'api.user';

function contentOf({ messageId, content }: Mailing): readonly AnswerFields[] {
	return (
		content ?? [
			{
				subject: '',
				from_email: '',
				from_name: '',
				replyto_email: '',
				replyto_name: '',
				message_id: messageId,
			},
		]
	);
}

/** All settings of a broadcast or a regular mailing (pages "Get broadcast information" and that of regular ones). */
export function mailingSettings(mailing: Mailing): AnswerFields {
	return {
		name: mailing.name,
		is_active: mailing.isActive,
		data_id: mailing.source.id,
		data_type: mailing.source.type,
		content: contentOf(mailing),
		send_channel: mailing.channel,
		channel: mailing.channel,
		resource_id: mailing.resourceId,
		subid: mailing.subid,
		for_confirm: mailing.forConfirm,
		description: mailing.description,
		skip_unique_checking: false,
		sub_cats_filter: null,
		sub_fields_filter: null,
		...mailing.settings,
		id: mailing.id,
		updated_user: UPDATED_USER,
		update_time: mailing.updatedAt.toISOString(),
	};
}

/** Some push providers of the page's example. */
const PROVIDERS = [
	'google',
	'mozilla',
	'safari',
	'android-firebase',
	'ios-firebase',
	'ios-apns',
	'android-huawei',
	'android-rustore',
];
