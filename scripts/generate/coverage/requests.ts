import type { DocumentedSection } from './documented';

/**
 * Every request of Altcraft's documentation. Whether the nodes have an operation for it follows from the operations'
 * paths: a new operation needs no change here.
 */
export const DOCUMENTED: readonly DocumentedSection[] = [
	{
		section: { en: 'Scenarios', ru: 'Сценарии' },
		requests: [
			{ page: 'Engage profile in scenario', path: '/workflows/start' },
			{ page: 'Import and engage profile in scenario', path: '/workflows/import_and_start' },
			{
				page: 'Batch import and engage profiles in a scenario',
				path: '/workflows/import_and_start_batch',
				inferred: 'part',
			},
			{
				page: 'Task for batch import and engaging profiles in the scenario',
				path: '/workflows/import_and_start_batch_task',
				inferred: 'part',
			},
			{ page: 'Get scenarios list', path: '/workflows/list' },
			{ page: 'Activate scenario', path: '/workflows/activate' },
			{ page: 'Deactivate scenario', path: '/workflows/deactivate', inferred: 'path' },
		],
	},
	{
		section: { en: 'Campaigns', ru: 'Кампании' },
		requests: [
			{ page: 'Get campaign information', path: '/scampaigns/get' },
			{ page: 'Get campaign list', path: '/scampaigns/list', inferred: 'part' },
			{ page: 'Activate campaign', path: '/scampaigns/activate', inferred: 'part' },
			{ page: 'Complete campaign', path: '/scampaigns/completed' },
			{ page: 'Deactivate campaign', path: '/scampaigns/deactivate' },
			{ page: 'Get campaign status', path: '/scampaigns/get_status' },
		],
	},
	{
		section: { en: 'Mailings', ru: 'Рассылки' },
		requests: [
			{ page: 'Activate mailing', path: '/campaigns/activate/' },
			{ page: 'Deactivate mailing', path: '/campaigns/deactivate' },
			{ page: 'Get mailing list', path: '/campaigns/list' },
			{ page: 'Get mailing information', path: '/campaigns/get' },
			{ page: 'Get mailing log', path: '/campaigns/log_v2' },
			{ page: 'Clone mailing', path: '/campaigns/clone' },
			{ page: 'Delete mailing', path: '/campaigns/delete', inferred: 'path' },
			{ page: 'Get mailing status', path: '/campaigns/get_status' },
		],
	},
	{
		section: { en: 'Mailings: broadcast', ru: 'Рассылки: броадкаст' },
		requests: [
			{
				page: 'Get broadcasts list',
				path: '/campaigns/broadcasts/list',
				coveredBy: 'mailing.getMany',
			},
			{ page: 'Get broadcast information', path: '/campaigns/broadcasts/get' },
			{ page: 'Create broadcast mailing', path: '/campaigns/broadcasts/add' },
			{ page: 'Update broadcast mailing', path: '/campaigns/broadcasts/update' },
			{ page: 'Launch a broadcast mailing', path: '/campaigns/broadcasts/start', inferred: 'part' },
		],
	},
	{
		section: { en: 'Mailings: regular', ru: 'Рассылки: регулярные' },
		requests: [
			{
				page: 'Get regular mailings list',
				path: '/campaigns/regulars/list/',
				coveredBy: 'mailing.getMany',
			},
			{ page: 'Get regular mailing information', path: '/campaigns/regulars/get' },
			{ page: 'Create regular mailing', path: '/campaigns/regulars/add/' },
			{ page: 'Update regular mailing', path: '/campaigns/regulars/update', inferred: 'path' },
			{ page: 'Launch a regular mailing', path: '/campaigns/regulars/start' },
		],
	},
	{
		section: { en: 'Mailings: trigger', ru: 'Рассылки: триггерные' },
		requests: [
			{ page: 'Get trigger mailings list', path: '/campaigns/triggers/list/' },
			{ page: 'Get trigger mailing information', path: '/campaigns/triggers/get' },
			{ page: 'Create trigger mailing', path: '/campaigns/triggers/add/' },
			{ page: 'Update trigger mailing', path: '/campaigns/triggers/update/' },
			{ page: 'Trigger launch (API call)', path: '/campaigns/triggers/start/' },
			{
				page: 'Profile import + trigger mailing launch',
				path: '/campaigns/triggers/import_and_start',
				inferred: 'part',
			},
			{ page: 'Bulk trigger launch', path: '/campaigns/triggers/start_batch', inferred: 'part' },
			{
				page: 'Task for bulk trigger launch',
				path: '/campaigns/triggers/start_batch_task',
				inferred: 'part',
			},
			{
				page: 'Bulk profiles import + trigger mailing launch',
				path: '/campaigns/triggers/import_and_start_batch',
				inferred: 'part',
			},
			{
				page: 'Task for bulk profiles import + trigger launch',
				path: '/campaigns/triggers/import_and_start_batch_task',
				inferred: 'part',
			},
			{ page: 'Clone a trigger mailing', path: '/campaigns/triggers/clone' },
		],
	},
	{
		section: { en: 'Profiles', ru: 'Профили' },
		requests: [
			{ page: 'Import profile', path: '/profiles/import' },
			{ page: 'Update profile', path: '/profiles/update' },
			{ page: 'Import multiple profiles', path: '/profiles/import_batch' },
			{ page: 'Update multiple profiles', path: '/profiles/update_batch' },
			{ page: 'Add multiple profiles', path: '/profiles/add_batch/' },
			{ page: 'Add profile to database', path: '/profiles/add' },
			{
				page: 'Quick profile import',
				path: '/api/integrations/any/profile_import',
				leftOut: 'otherProtocol',
			},
			{ page: 'Import profile to RabbitMQ', path: null, leftOut: 'otherProtocol' },
			{ page: 'Get profile data', path: '/profiles/get/' },
			{ page: 'Get data for multiple profiles', path: '/profiles/list' },
			{ page: 'Uploading profiles to a file', path: '/profiles/get_all' },
			{ page: 'Uploading profiles to a file', path: '/tasks/status' },
			{ page: 'Uploading profiles to a file', path: '/api/download/…', coveredBy: 'task.get' },
			{
				page: 'Suspend all database profiles',
				path: '/api/v1.0/lists/{list_id}/suspend_all',
				leftOut: 'deprecated',
			},
			{
				page: 'Unsuspend all profiles in a database',
				path: '/api/v1.0/lists/{list_id}/unsuspend_all',
				leftOut: 'deprecated',
			},
			{ page: 'Delete profile', path: '/profiles/delete' },
			{ page: 'Merging multiple profiles', path: '/profiles/merge', inferred: 'part' },
			{ page: 'Profile splitting', path: '/profiles/split', inferred: 'part' },
			{ page: 'Unsubscribe profile from resource', path: '/profiles/message_unsub' },
		],
	},
	{
		section: { en: 'Profile history', ru: 'История профилей' },
		requests: [
			{ page: 'Get profile action history', path: '/subscribers/history_get' },
			{ page: 'Get multiple profiles action history', path: '/subscribers/history_get_all' },
		],
	},
	{
		section: { en: 'Subscriptions', ru: 'Подписки' },
		requests: [
			{ page: 'Add or edit subscription', path: '/subscriptions/set' },
			{ page: 'Get all profile subscriptions', path: '/subscriptions/list' },
			{ page: 'Get all subscriptions from multiple profiles', path: '/subscriptions/list_all' },
			{ page: 'Get profile subscription', path: '/subscriptions/get' },
			{ page: 'Delete profile subscription', path: '/subscriptions/delete' },
			{ page: 'Restore deleted subscription', path: '/subscriptions/undelete' },
			{ page: 'Suspend all subscriptions', path: '/subscriptions/suspend_all' },
			{ page: 'Unsuspend all suspended subscriptions', path: '/subscriptions/unsuspend_all' },
		],
	},
	{
		section: { en: 'Profile relations', ru: 'Связи профилей' },
		requests: [
			{ page: 'Attach relation', path: '/relations/attach', inferred: 'path' },
			{ page: 'Detach relation', path: '/relations/detach' },
			{ page: 'Modify relation properties', path: '/relations/strengthen' },
			{ page: 'Overwrite relation properties', path: '/relations/edit' },
			{ page: 'Get profile relations info (list of relations)', path: '/relations/get' },
			{
				page: 'Get profile relations info (aggregated properties)',
				path: '/relations/get_counter',
			},
		],
	},
	{
		section: { en: 'Databases', ru: 'Базы данных' },
		requests: [
			{ page: 'Get database statistics', path: '/databases/get_counters' },
			{ page: 'Update statistics on database', path: '/databases/refresh_counters' },
			{ page: 'Get database list', path: '/databases/list/' },
			{ page: 'Get database information', path: '/databases/get/' },
			{ page: 'Get database fields', path: '/databases/fields_get', inferred: 'path' },
			{ page: 'Database wipe', path: '/databases/wipe' },
		],
	},
	{
		section: { en: 'Resources', ru: 'Ресурсы' },
		requests: [
			{ page: 'Get resource statistics', path: '/resources/get_counters', inferred: 'path' },
			{ page: 'Update statistics on resource', path: '/resources/refresh_counters' },
			{ page: 'Get resources list', path: '/resources/list' },
			{ page: 'Get resource information', path: '/resources/get' },
			{ page: 'Get resource subscription fields', path: '/resources/fields_get' },
		],
	},
	{
		section: { en: 'Segments', ru: 'Сегменты' },
		requests: [
			{ page: 'Get statistics on resource', path: '/segments/get_counters' },
			{ page: 'Update statistics on segment', path: '/segments/refresh_counters' },
			{ page: 'Add or remove profile', path: '/profiles/segstatic/add' },
			{ page: 'Add or remove profile', path: '/profiles/segstatic/remove' },
			{ page: 'Get profile data in a static segment', path: null },
			{ page: 'Create segment', path: '/segments/add/', inferred: 'part' },
			{ page: 'Update segment', path: '/segments/update/' },
			{ page: 'Get segment information', path: '/segments/get/' },
			{ page: 'Get segments list', path: '/segments/list/' },
			{ page: 'Delete segment', path: '/segments/delete/', inferred: 'path' },
		],
	},
	{
		section: { en: 'Suppression lists', ru: 'Стоп-списки' },
		requests: [
			{ page: 'Create suppression list', path: '/suppresses/add' },
			{ page: 'Update suppression list', path: '/suppresses/update', inferred: 'path' },
			{ page: 'Get suppression list info', path: '/suppresses/get' },
			{ page: 'Get the list of suppression lists', path: '/suppresses/list' },
			{ page: 'Delete suppression list', path: '/suppresses/delete', inferred: 'path' },
			{ page: 'Upload suppression list data to file', path: '/suppresses/export' },
			{ page: 'Check if email is suppressed', path: '/suppresses/email_check' },
			{ page: 'Add email to suppression list', path: '/suppresses/email_add' },
			{ page: 'Add multiple emails to suppression list', path: '/suppresses/emails_add' },
			{ page: 'Remove email from suppression list', path: '/suppresses/email_remove' },
			{
				page: 'Remove all emails from suppression list',
				path: '/suppresses/emails_remove',
				inferred: 'path',
			},
			{ page: 'Check if domain is suppressed', path: '/suppresses/domain_check' },
			{ page: 'Add domain to suppression list', path: '/suppresses/domain_add' },
			{ page: 'Add multiple domains to suppression list', path: '/suppresses/domains_add' },
			{ page: 'Remove domain from suppression list', path: '/suppresses/domain_remove' },
			{
				page: 'Remove all domains from suppression list',
				path: '/suppresses/domains_remove',
				inferred: 'path',
			},
			{ page: 'Check if phone number is suppressed', path: '/suppresses/phone_check' },
			{ page: 'Add phone number to suppression list', path: '/suppresses/phone_add' },
			{ page: 'Add multiple phones to suppression list', path: '/suppresses/phones_add' },
			{ page: 'Remove phone number from suppression list', path: '/suppresses/phone_remove' },
			{ page: 'Remove all phone numbers from suppression list', path: '/suppresses/phones_remove' },
		],
	},
	{
		section: { en: 'Templates', ru: 'Шаблоны' },
		requests: [
			{ page: 'Get templates list', path: '/templates/list' },
			{ page: 'Get template info', path: '/templates/get' },
			{ page: 'Delete template', path: '/templates/delete' },
			{ page: 'Add template', path: '/templates/add' },
			{ page: 'Update template', path: '/templates/update', inferred: 'part' },
		],
	},
	{
		section: { en: 'Senders', ru: 'Отправители' },
		requests: [{ page: 'Get senders list', path: '/senders/list' }],
	},
	{
		section: { en: 'Virtual senders', ru: 'Виртуальные отправители' },
		requests: [
			{ page: 'Get virtual senders list', path: '/vsenders/list' },
			{ page: 'Get virtual sender information', path: '/vsenders/get' },
			{ page: 'Create virtual sender', path: '/vsenders/add' },
			{ page: 'Clone virtual sender', path: '/vsenders/clone' },
			{ page: 'Update virtual sender', path: null },
			{ page: 'Delete virtual sender', path: '/vsenders/delete' },
		],
	},
	{
		section: { en: 'Reports', ru: 'Отчёты' },
		requests: [
			{ page: 'Get summary report', path: null },
			{ page: 'Get soft bounces report', path: '/reports/bounces' },
			{ page: 'Get undeliveries report', path: null },
		],
	},
	{
		section: { en: 'Loyalty programs', ru: 'Программы лояльности' },
		requests: [
			{ page: 'Get profile tier in a loyalty program', path: '/loyalty/account/tiers' },
			{ page: 'Export points transactions', path: '/loyalty/transactions_export' },
			{ page: 'Expiring points for a period', path: '/loyalty/account/expiring_points' },
			{
				page: 'Get profile account transactions',
				path: '/loyalty/account/transactions',
				inferred: 'part',
			},
			{ page: 'Get trigger promotions list', path: '/loyalty/trigger_promotions' },
			{ page: 'Accrue points to a member', path: '/loyalty/accrue_points', inferred: 'part' },
			{ page: 'Redeem member points', path: '/loyalty/redeeme_points', inferred: 'part' },
			{ page: 'Commit temporary transaction', path: '/loyalty/commit_transaction' },
			{
				page: 'Preliminary Order Calculation (Preorder)',
				path: '/market/orders/preorder',
				inferred: 'part',
			},
			{
				page: 'Order Confirmation (Preorder Commit)',
				path: '/market/orders/preorder_commit',
				inferred: 'part',
			},
			{ page: 'Roll back temporary transaction', path: '/loyalty/rollback_transaction' },
			{ page: 'Cancel points transaction', path: '/loyalty/cancel_transaction' },
			{ page: 'Get points account balance', path: '/loyalty/account/balance' },
			{ page: 'Register member in a loyalty program', path: '/loyalty/register_member' },
			{ page: 'Remove member from loyalty program', path: '/loyalty/delete_member' },
		],
	},
	{
		section: { en: 'Promo codes', ru: 'Промокоды' },
		requests: [
			{ page: 'Import promo codes', path: '/promocodes/import' },
			{ page: 'Get promo code information', path: '/promocodes/get' },
			{ page: 'Activate promo code', path: '/promocodes/activate' },
			{ page: 'Update promo code', path: '/promocodes/update' },
			{ page: 'Attach promo code', path: '/promocodes/attach' },
			{ page: 'Detach promo code', path: '/promocodes/detach' },
			{ page: 'Get all promo codes', path: '/promocodes/export_all' },
		],
	},
	{
		section: { en: 'Goals', ru: 'Цели' },
		requests: [
			{ page: 'Goals and goal values registration', path: '/goals/register', inferred: 'part' },
		],
	},
	{
		section: { en: 'App push', ru: 'Push в приложениях' },
		requests: [
			{ page: 'Processing and adding a subscription', path: null },
			{ page: 'Add app push events', path: '/pushes/post_events' },
		],
	},
	{
		section: { en: 'Orders', ru: 'Заказы' },
		requests: [
			{
				page: 'Import order and item statuses',
				path: '/market/orders/import',
				inferred: 'part',
			},
			{ page: 'Get orders list', path: '/market/orders/list' },
			{ page: 'Delete order', path: '/market/orders/delete' },
			{ page: 'Get order status', path: '/market/orders/get_status' },
			{
				page: 'Update order line status',
				path: '/market/orders/update_order_line_status',
				inferred: 'part',
			},
		],
	},
	{
		section: { en: 'Products and SKUs', ru: 'Товары и SKU' },
		requests: [
			{
				page: 'Import products, SKUs and categories',
				path: '/market/products/import',
				inferred: 'part',
			},
			{ page: 'Import SKUs and categories', path: '/market/sku/import', inferred: 'part' },
			{ page: 'Get products list', path: '/market/products/list' },
			{ page: 'Get SKUs list', path: '/market/sku/list' },
			{ page: 'Delete products', path: '/market/products/delete' },
			{ page: 'Delete SKU', path: '/market/sku/delete' },
		],
	},
	{
		section: { en: 'External queries', ru: 'Внешние запросы' },
		requests: [
			{ page: 'Add segmentation query', path: '/datatables/query_segments/add/' },
			{ page: 'Update segmentation query', path: null },
			{ page: 'Get segmentation query information', path: null },
			{ page: 'Get segmentation queries list', path: null },
			{ page: 'Delete segmentation query', path: null },
			{ page: 'Add template query', path: null },
			{ page: 'Update template query', path: null },
			{ page: 'Get template query information', path: null },
			{ page: 'Get template queries list', path: null },
			{ page: 'Delete template query', path: null },
		],
	},
	{
		section: { en: 'Miscellaneous', ru: 'Прочее' },
		requests: [
			{ page: 'Upload file', path: '/file_upload' },
			{ page: 'Get message web version', path: '/webver/get' },
			{ page: 'Obtain valid values for fields', path: null },
			{
				page: 'Incoming form webhooks',
				path: '/api/integrations/tilda/profile_import',
				leftOut: 'otherProtocol',
			},
			{
				page: 'Incoming form webhooks',
				path: '/api/integrations/lpgenerator/profile_import',
				leftOut: 'otherProtocol',
			},
		],
	},
];
