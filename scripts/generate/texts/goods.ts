/** Russian phrases of the fields that products and SKUs have alike. */
export const GOODS_FIELDS: Readonly<Record<string, string>> = {
	productDataMode: 'Данные: по полям или в формате JSON',
	newCategories: 'Категории, которые Altcraft создаст этим запросом',
	newCustomFields: 'Собственные поля, которые Altcraft создаст этим запросом',
	idType: 'По ID магазина или по ID Altcraft',
};
