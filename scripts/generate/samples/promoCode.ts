import type { ResourceSamples } from './sample';
import { locator } from './sample';

const program = (id: number) => ({ promoCodeProgramId: locator(id) });
const john = { databaseId: locator(1), matching: 'email', email: 'john@example.com' };
const used = { ...program(1), code: 'CODE-12345' };

export const promoCode: ResourceSamples = {
	activate: { sample: used },
	attach: {
		sample: { ...program(5), code: 'CODE-1', ...john },
		examples: [
			{
				title: { en: 'A certain code', ru: 'Определённый код' },
				parameters: { ...program(5), code: 'CODE-1', ...john },
			},
			{
				title: { en: 'A free one', ru: 'Любой свободный' },
				parameters: { ...program(5), codeChoice: 'free', ...john },
			},
		],
	},
	createMany: {
		sample: { ...program(5), code: 'CODE-10' },
		examples: [
			{
				title: { en: 'Two items', ru: 'Два элемента' },
				parameters: { ...program(5), code: '={{ $json.code }}' },
				items: [{ code: 'CODE-10' }, { code: 'CODE-11' }],
			},
		],
	},
	deactivate: { sample: used },
	detach: { sample: { ...used, ...john } },
	get: { sample: used },
	getMany: { sample: program(6) },
	update: { sample: { ...used, updateFields: { expireDate: '2030-12-31T23:59:59+03:00' } } },
};
