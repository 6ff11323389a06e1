import { naming } from '../../../shared/checks';
import { field } from '../../../shared/fields/kit/field';
import { action } from '../../../shared/kinds/action';
import { ownOrderId } from './orderId';
import { LINE_STATUSES, statusField } from './status';

const lineId = field(
	{
		displayName: 'Item External ID',
		name: 'lineId',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. line_1',
		description: 'The ID of the item within the order',
	},
	'order_line_external_id',
	naming,
);

const lineStatus = statusField(
	{
		displayName: 'Item Status',
		name: 'lineStatus',
		customName: 'customLineStatus',
		key: 'status_external_id',
		first: 'delivered',
		description: 'What has become of the item',
	},
	LINE_STATUSES,
);

export const updateLineStatus = action({
	value: 'updateLineStatus',
	name: 'Update Item Status',
	action: 'Update status of an order item',
	description: 'Set the status of one item of an order, such as delivered or refunded',
	pages: ['Update order line status'],
	endpoint: '/market/orders/update_order_line_status',
	fields: [ownOrderId, { ...lineId, identifies: true }, { ...lineStatus, identifies: true }],
});
