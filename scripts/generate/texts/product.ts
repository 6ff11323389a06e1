import { GOODS_FIELDS } from './goods';
import type { ResourceTexts } from './resource';

export const product: ResourceTexts = {
	ru: 'товар',
	intro: {
		en: "A product of the shop in Altcraft's Market module. Prices are texts, exact to the last digit.",
		ru: 'Товар магазина в модуле Market. Цены — текст, точный до последней цифры.',
	},
	operations: {
		delete: {
			ru: 'Удаляет товары насовсем',
			note: {
				en: 'Whether the SKUs of a product go with it, no page says. One that is asked for and not there is a failure; of several, `deleted_count` says how many there were.',
				ru: 'Удаляются ли с товаром его SKU, документация не говорит. Единственный товар, которого нет, — ошибка; из нескольких `deleted_count` говорит, сколько их было.',
			},
		},
		getMany: { ru: 'Товары с их SKU' },
		upsert: {
			ru: 'Создаёт товар или обновляет тот, что уже есть',
			note: {
				en: "Fields without a value are not sent. Altcraft's answer is [inferred](../inferred.md#products-and-skus).",
				ru: 'Поля без значения не отправляются. Ответ Altcraft — [допущение](../inferred.md#товары-и-sku).',
			},
		},
		upsertMany: {
			ru: 'То же для товаров всех элементов, много в одном запросе',
			note: {
				en: 'A batch that is refused as a whole is halved and sent again, so that one wrong product fails alone.',
				ru: 'Пакет, которому отказано целиком, делится пополам и отправляется снова, чтобы ошибкой стал только неверный товар.',
			},
		},
	},
	fields: {
		...GOODS_FIELDS,
		productData: 'Поля товара',
		productDataJson: 'Товар целиком, как на странице Altcraft, в формате JSON',
		productIds: 'Товары: один или несколько через запятую',
	},
};
