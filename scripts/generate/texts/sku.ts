import { GOODS_FIELDS } from './goods';
import type { ResourceTexts } from './resource';

export const sku: ResourceTexts = {
	ru: 'SKU, торговое предложение',
	intro: {
		en: 'A variant of a product, such as a size or a color, which the product has to be there for.',
		ru: 'Вариант товара, например размер или цвет; сам товар уже должен быть в Altcraft.',
	},
	operations: {
		delete: {
			ru: 'Удаляет SKU насовсем',
			note: {
				en: 'One that is asked for and not there is a failure; of several, `deleted_count` says how many there were.',
				ru: 'Единственный SKU, которого нет, — ошибка; из нескольких `deleted_count` говорит, сколько их было.',
			},
		},
		getMany: { ru: 'Список SKU' },
		upsert: {
			ru: 'Создаёт SKU или обновляет тот, что уже есть',
			note: {
				en: "Fields without a value are not sent. Altcraft's answer is [inferred](../inferred.md#products-and-skus).",
				ru: 'Поля без значения не отправляются. Ответ Altcraft — [допущение](../inferred.md#товары-и-sku).',
			},
		},
		upsertMany: {
			ru: 'То же для SKU всех элементов, много в одном запросе',
			note: {
				en: 'A batch that is refused as a whole is halved and sent again, so that one wrong SKU fails alone.',
				ru: 'Пакет, которому отказано целиком, делится пополам и отправляется снова, чтобы ошибкой стал только неверный SKU.',
			},
		},
	},
	fields: {
		...GOODS_FIELDS,
		productData: 'Поля SKU',
		productDataJson: 'SKU целиком, как на странице Altcraft, в формате JSON',
		productIds: 'SKU: один или несколько через запятую',
	},
};
