import type { Ask } from './platform';
import type { Question } from './question';
import { keysOf, told } from './question';

/** What reading settles of goals and the market. */
export const commerceQuestions: Question[] = [
	{
		asks: 'What comes with a goal that names neither profile nor pixel, so that none is registered',
		assumes: /^code (400|403|404|450)/,
		settles: 'Code for a parameter that is not right',
		settle: async (ask) => told(await ask('/goals/register', { goal: 'cart' })),
	},
	...[
		['/market/orders/import', 'Answer of Create or Update'] as const,
		['/market/products/import', 'Answer of Create or Update of products and SKUs'] as const,
		['/market/sku/import', 'Answer of Create or Update of products and SKUs'] as const,
	].map(([path, settles]) => ({
		asks: `What ${path} answers to an import of nothing`,
		assumes: /^code (0|400|403|404|450)/,
		settles,
		settle: async (ask: Ask) => {
			const answer = await ask(path, { data: [] });
			const names = Object.keys(answer.body ?? {}).filter((name) => !name.startsWith('error'));
			return `${told(answer)}, beside it: ${names.join(', ') || 'nothing'}`;
		},
	})),
	...[
		['/market/orders/list', 'orders'] as const,
		['/market/products/list', 'products'] as const,
		['/market/sku/list', 'SKUs'] as const,
	].map(([path, things]) => ({
		asks: `Where the list of ${things} has its entries and its pointer`,
		assumes: /^result(, next_from_id)?$|^code 403/,
		settles: 'Lists of orders, products and SKUs',
		settle: async (ask: Ask) => {
			const answer = await ask(path, { from_id: '', limit: 1 });
			return Number(answer.body?.error) === 0
				? keysOf(answer.body ?? {}, ['result', 'data', 'next_from_id'])
				: told(answer);
		},
	})),
];
