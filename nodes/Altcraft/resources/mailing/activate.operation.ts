import { attachments } from '../../../shared/fields/message/attachments';
import { additionalFields } from '../../../shared/fields/kit/collection';
import { content } from '../../../shared/fields/message/content';
import { sentWhenOn } from '../../../shared/fields/kit/switch';
import { action } from '../../../shared/kinds/action';
import { overrideLimit, audienceWhenRunNow } from './audience';
import { mailingId } from './mailingId';
import { runNow } from './runNow';

export const activate = action({
	value: 'activate',
	name: 'Activate',
	action: 'Activate mailing',
	description: 'Turn a mailing on, optionally sending it now',
	pages: ['Activate mailing'],
	endpoint: '/campaigns/activate/',
	launches: (values) => runNow.isOn(values),
	fields: [
		mailingId,
		sentWhenOn(runNow, 'run_now'),
		additionalFields(attachments, content, overrideLimit, audienceWhenRunNow),
	],
});
