import type { Sending } from '../../things/sendings';
import type { Variants } from '../../variants';
import { ACCOUNT_ID } from './account';

type Data = Readonly<Record<string, unknown>>;

/** `event_data` of a message on its way: the visible part is that of an example (page "JSON batch request"). */
export function deliveryData(sending: Sending, { hookDeliveryData }: Variants): Data {
	const { messageId, segmentId, mailingId } = sending;
	return {
		message_id: messageId,
		segment_id: segmentId,
		campaign_id: mailingId,
		...(hookDeliveryData === 'withSendMessageId' && idsOf(sending)),
	};
}

/** `event_data` of what somebody does with a message, as far as the platform knows it (page "Message structure"). */
export function trackingData(sending: Sending): Data {
	const { messageId, segmentId, mailingId, subscription } = sending;
	return {
		message_id: messageId,
		campaign_id: mailingId,
		segment_id: segmentId,
		resource_id: subscription.resourceId,
		...idsOf(sending),
	};
}

/**
 * The ids of a sending, as those of the page's example can be read: account, mailing and time, all hexadecimal; then
 * time and account, mailing, template, database, segment, a number that is not explained, and the profile.
 */
function idsOf(sending: Sending): Data {
	const { mailingId, messageId, databaseId, segmentId, number, profileId, at } = sending;
	const seconds = hex(Math.floor(at.getTime() / 1000), 8);
	const parts = [mailingId, messageId, databaseId, segmentId, number].map((part) => hex(part));
	return {
		launch_id: `${hex(ACCOUNT_ID, 8)}${hex(mailingId, 8)}${seconds}`,
		send_message_id: `${seconds}${hex(ACCOUNT_ID)}_${parts.join('_')}.${profileId}`,
	};
}

/** The id of a sending as events tell it, and whoever got the message can be found by. */
export const sendMessageId = (sending: Sending): string => String(idsOf(sending).send_message_id);

const hex = (value: number, length = 1): string => value.toString(16).padStart(length, '0');
