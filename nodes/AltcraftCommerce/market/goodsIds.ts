import type { IDataObject } from 'n8n-workflow';

import type { Check } from '../../shared/checks';
import { id, listOf, naming } from '../../shared/checks';
import { InvalidParameter, RequestFailure } from '../../shared/errors';
import { choiceField } from '../../shared/fields/kit/choice';
import type { Field, Values } from '../../shared/fields/kit/field';

const idType = choiceField(
	{
		displayName: 'ID Type',
		name: 'idType',
		default: 'externalIds',
		description: "Whether these are the shop's own IDs or Altcraft's",
	},
	[
		{ name: 'External IDs', value: 'externalIds' },
		{ name: 'IDs', value: 'ids', description: 'The numbers that Altcraft gives' },
	],
);

/** An ID of the shop's own: a word for all of them is none. */
const externalId: Check<string> = (value, displayName) => {
	const written = naming(value, displayName);
	if (!/^(?:all|\*)$/i.test(written)) return written;
	throw new InvalidParameter(
		displayName,
		`names no single one: ${written}`,
		'Enter the IDs of those that are to go, one by one',
	);
};

/** Products or SKUs to delete, and what became of them. */
interface GoodsIds {
	fields: readonly Field[];
	/** @throws {RequestFailure} when the only one that was to go is not there */
	judge: (answer: IDataObject, values: Values) => IDataObject;
}

/**
 * Which products or SKUs an operation is about (pages "Delete products" and "Delete SKU").
 *
 * @param displayName what they are called, in the plural
 * @param one what a sentence calls one of them
 */
export function goodsIds(displayName: string, one: string): GoodsIds {
	const read = (values: Values): IDataObject => {
		const given = values.get('productIds');
		const isOwn = idType.chosen(values) === 'externalIds';
		return isOwn
			? { external_ids: distinct(listOf(externalId)(given, displayName)) }
			: { ids: distinct(listOf(id)(given, displayName)) };
	};
	return {
		fields: [
			idType,
			{
				properties: [
					{
						displayName,
						name: 'productIds',
						type: 'string',
						required: true,
						default: '',
						placeholder: 'e.g. iphone_13, xiaomi_11t',
						description: 'One or several, separated by commas, or a list by an expression',
					},
				],
				identifies: true,
				labels: { external_ids: displayName, ids: displayName },
				toBody: read,
			},
		],
		judge(answer, values) {
			const { external_ids: own, ids } = read(values);
			const asked = own ?? ids;
			if (answer.deleted_count !== 0 || !Array.isArray(asked) || asked.length > 1) return answer;
			throw new RequestFailure(
				`The ${one} was not found, and nothing was deleted`,
				`Check '${displayName}', and whether it is an external ID that you have`,
				{ source: 'platform' },
			);
		},
	};
}

const distinct = <T>(all: readonly T[]): T[] => [...new Set(all)];
