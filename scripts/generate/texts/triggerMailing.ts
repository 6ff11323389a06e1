import type { ResourceTexts } from './resource';

const MANY = 'То же сразу для многих профилей: они уходят в одном запросе, можно в фоне';

/** Fields that mean something else where a mailing is copied or started. */
const OWN = {
	name: 'Название рассылки',
	resourceId: 'Ресурс, подписчикам которого она уходит',
	isActive: 'Сразу включить: по расписанию она тогда уйдёт сама',
};

export const triggerMailing: ResourceTexts = {
	ru: 'триггерная рассылка',
	intro: {
		en: 'A mailing that goes to one profile when something happens. The API starts those whose type in Altcraft is "When using a special API call", and which are active.',
		ru: 'Рассылка, которая уходит одному профилю, когда что-то произошло. Через API запускаются активные рассылки с типом «При специальном вызове API».',
	},
	operations: {
		clone: {
			ru: 'Копирует триггерную рассылку',
			note: {
				en: "The output has the copy's ID in `data.saved_id`.",
				ru: 'ID копии — в `data.saved_id`.',
			},
		},
		create: {
			ru: 'Создаёт триггерную рассылку из шаблона, например такую, которую запускает n8n',
			note: {
				en: 'The output has its ID in `data.saved_id`. It stays off unless **Switch On at Once** is on.',
				ru: 'Её ID — в `data.saved_id`. Она выключена, пока не включено **Switch On at Once**.',
			},
			fields: OWN,
		},
		delete: { ru: 'Удаляет триггерную рассылку насовсем' },
		get: {
			ru: 'Настройки триггерной рассылки: чем запускается, база данных, ресурс',
			note: {
				en: '`trigger_type` is what starts it, `list_id` its database.',
				ru: '`trigger_type` — чем она запускается, `list_id` — её база данных.',
			},
		},
		getMany: {
			ru: 'Список триггерных рассылок: чем запускаются, включены ли',
			note: { en: '`type` is what starts a mailing.', ru: '`type` — чем рассылка запускается.' },
		},
		importAndStart: {
			ru: 'Создаёт или обновляет профиль и отправляет ему активную триггерную рассылку',
		},
		importAndStartMany: { ru: MANY },
		start: {
			ru: 'Отправляет активную триггерную рассылку профилю, который уже есть в Altcraft, или всем, кто подходит под Custom Query',
		},
		startMany: {
			ru: MANY,
			note: {
				en: 'Altcraft answers with the IDs of the profiles that it reached, and says nothing of the others. **Match by Profile ID** if you want to know of each: one that is not among them fails. By any other value, the items went through where Altcraft reached as many as were sent, and otherwise all items of the request fail, since nothing tells which.',
				ru: 'Altcraft отвечает списком ID профилей, которым сообщение ушло, и ничего не говорит об остальных. Чтобы знать о каждом, выберите матчинг по **Profile ID**: профиль, которого нет в списке, получит ошибку. При любом другом матчинге элементы успешны, если сообщений ушло столько же, сколько было профилей; иначе ошибку получат все элементы запроса, потому что не видно, кто именно не получил.',
			},
		},
		update: {
			ru: 'Меняет настройки триггерной рассылки, остальное оставляет',
			note: {
				en: "Altcraft's update replaces all settings. So the node reads them first, lays your fields over them, and sends them back. The channel cannot be changed.",
				ru: 'Altcraft заменяет настройки целиком. Поэтому нода сначала читает их, накладывает ваши поля и отправляет обратно. Канал изменить нельзя.',
			},
			fields: OWN,
		},
	},
	fields: {
		triggerType: 'Чем рассылка запускается',
		skipMinutes: 'Сколько минут подождать перед отправкой',
		triggerMailingId: 'Триггерная рассылка',
		customData: 'JSON, который вернётся в событиях захвата по этому сообщению',
		startDelay:
			'Сколько дней, часов и минут Altcraft ждёт после импорта, прежде чем начать рассылку',
	},
};
