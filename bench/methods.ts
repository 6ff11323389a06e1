import { byId, chain, node } from '../scripts/n8n/chain';
import type { Workflow } from '../scripts/n8n/workflow';

type WorkflowNode = Workflow['nodes'][number];

/** The node that is measured has this name in every workflow. */
export const MEASURED = 'Measured';

/** A way of handling all items with one node. */
export interface Method {
	name: string;
	/** Requests under way at once, where there is one for each item. */
	concurrency?: number;
	/** Whether it sends anything. */
	sends: boolean;
	/** n8n's own way to do the same, which it is compared with; none for that way itself. */
	peer?: Method;
	/** What is run before it, so that n8n has loaded all; a hundred items of its own unless told. */
	warmUp?: Method;
	/** The fields that an item holds, as JavaScript with `n` for its number. */
	item: string;
	/** The measured node. */
	node(server: ServerAccess): WorkflowNode;
}

/** How nodes reach the server. */
export interface ServerAccess {
	url: string;
	credential: { id: string; name: string };
}

const SCENARIO = 12;
const TOKEN = 'bench-token';
const ITEM = '{ email: `nathan${n}@example.com`, first: `Nathan ${n}` }';

/** The token that the credential holds, and the HTTP Request node's body. */
export const credentialData = (url: string) => ({
	host: url,
	token: TOKEN,
	allowUnauthorizedCerts: false,
});

/**
 * n8n's built-in HTTP Request node with a request for each item, all at once as it does by default.
 *
 * @param body what the requests hold beside the token, as lines of JSON
 */
const httpRequest = (name: string, path: string, item: string, body: string): Method => ({
	name,
	sends: true,
	item,
	node: ({ url }) =>
		node(MEASURED, 'n8n-nodes-base.httpRequest', 4.2, {
			method: 'POST',
			url: `${url}/api/v1.1${path}`,
			sendBody: true,
			specifyBody: 'json',
			jsonBody: `={
	"token": "${TOKEN}",
	${body}
}`,
			options: {},
		}),
});

const ONE_PROFILE = `"matching": "email",
	"email": "{{ $json.email }}",
	"data": { "_fname": "{{ $json.first }}" }`;

/** One by one into a scenario. */
export const peer = httpRequest(
	'HTTP Request',
	'/workflows/import_and_start',
	ITEM,
	`"workflow_id": ${String(SCENARIO)},
	${ONE_PROFILE}`,
);

const WITH_EXPRESSIONS = {
	email: '={{ $json.email }}',
	profileDataJson: '={{ { _fname: $json.first } }}',
};

const PROFILE = '{ email: `nathan${n}@example.com`, _fname: `Nathan ${n}` }';
const WHOLE_ITEMS = { email: '', profileDataJson: '={{ $json }}' };

const oneByOne = (concurrency: number): Method => ({
	name: `Altcraft one by one, ${String(concurrency)} at once`,
	concurrency,
	sends: true,
	peer,
	item: ITEM,
	node: (server) =>
		intoScenario(server, 'importAndStart', { ...WITH_EXPRESSIONS, options: { concurrency } }),
});

/** One request for each item, as many under way at once as the node does by default. */
export const oneByOne8 = oneByOne(8);

/** One request for each item. */
export const oneByOne64 = oneByOne(64);

/** Batches whose items are put together by expressions. */
export const batch: Method = {
	name: 'Altcraft batch, expressions',
	sends: true,
	peer,
	item: ITEM,
	node: (server) => intoScenario(server, 'importAndStartMany', WITH_EXPRESSIONS),
};

/** Batches whose items are the profiles' data already. */
export const batchOfItems: Method = {
	name: 'Altcraft batch, whole items',
	sends: true,
	peer,
	item: PROFILE,
	node: (server) => intoScenario(server, 'importAndStartMany', WHOLE_ITEMS),
};

/** Batches whose items are put together by expressions that n8n has to evaluate. */
export const batchEvaluated: Method = {
	name: 'Altcraft batch, evaluated expressions',
	sends: true,
	item: ITEM,
	node: (server) =>
		intoScenario(server, 'importAndStartMany', {
			email: '={{ $json.email.toLowerCase() }}',
			profileDataJson: '={{ { _fname: $json.first.trim() } }}',
		}),
};

/** Items that are refused before anything is sent. */
export const refused: Method = {
	name: 'Altcraft batch, all items refused',
	sends: false,
	item: '{ email: `nathan${n}`, _fname: `Nathan ${n}` }',
	node: (server) => ({
		...intoScenario(server, 'importAndStartMany', {
			email: '={{ $json.email }}',
			profileDataJson: '={{ $json }}',
		}),
		onError: 'continueRegularOutput',
	}),
};

/** What n8n itself needs to read and evaluate two expressions for each item. */
export const expressions: Method = {
	name: 'Edit Fields, two expressions',
	sends: false,
	item: ITEM,
	node: () => {
		const assignments = ['email', 'first'].map((name) => {
			return { id: name, name, type: 'string', value: `={{ $json.${name} }}` };
		});
		return node(MEASURED, 'n8n-nodes-base.set', 3.4, { assignments: { assignments }, options: {} });
	},
};

/** The items alone. */
export const nothing: Method = {
	name: 'No Operation',
	sends: false,
	peer,
	item: ITEM,
	node: () => node(MEASURED, 'n8n-nodes-base.noOp', 1, {}),
};

/** One by one into a database. */
export const profilePeer = httpRequest(
	'HTTP Request, profiles',
	'/profiles/import',
	ITEM,
	`"db_id": 1,
	${ONE_PROFILE}`,
);

/** Profile: Create or Update Many. */
export const profileBatch: Method = {
	name: 'Altcraft Create or Update Many, whole items',
	sends: true,
	peer: profilePeer,
	item: PROFILE,
	node: (server) =>
		altcraft(server, {
			...{ resource: 'profile', operation: 'upsertMany', databaseId: byId('1') },
			...{ matching: 'email', profileDataMode: 'json', ...WHOLE_ITEMS },
		}),
};

const PRODUCT = '{ external_id: `shoe_${n}`, name: `Shoe ${n}`, price: `${n}.90` }';
const SKU =
	'{ external_id: `shoe_${n}_42`, name: `Shoe ${n}, 42`, price: `${n}.90`, product_external_id: `shoe_${n}` }';

/** Product by product. */
export const productPeer = httpRequest(
	'HTTP Request, products',
	'/market/products/import',
	PRODUCT,
	`"data": [
		{ "external_id": "{{ $json.external_id }}", "name": "{{ $json.name }}", "price": "{{ $json.price }}" }
	]`,
);

const goodsBatch = (resource: 'product' | 'sku', name: string, item: string): Method => ({
	name: `Altcraft Commerce, ${name}`,
	sends: true,
	...(resource === 'product' && { peer: productPeer }),
	item,
	node: ({ credential }) =>
		node(
			MEASURED,
			'n8n-nodes-altcraft.altcraftCommerce',
			1,
			{
				...{ resource, operation: 'upsertMany' },
				...{ productDataMode: 'json', productDataJson: '={{ $json }}' },
			},
			{ credentials: { altcraftApi: credential } },
		),
});

/** Product: Create or Update Many. */
export const productBatch = goodsBatch('product', 'products', PRODUCT);

/** SKU: Create or Update Many. */
export const skuBatch = goodsBatch('sku', 'SKUs', SKU);

/** Profile: Export to File. The server makes a file of as many megabytes as the database's ID says. */
export const exportOf = (megabytes: number, warmUp?: Method): Method => ({
	name: `Altcraft Export to File, ${String(megabytes)} MB`,
	sends: true,
	...(warmUp && { warmUp }),
	item: '{}',
	node: (server) =>
		altcraft(server, {
			resource: 'profile',
			operation: 'export',
			databaseId: byId(String(megabytes)),
		}),
});

const intoScenario = (
	server: ServerAccess,
	operation: string,
	parameters: Record<string, unknown>,
): WorkflowNode =>
	altcraft(server, {
		...{ resource: 'scenario', operation, scenarioId: byId(String(SCENARIO)) },
		...{ matching: 'email', profileDataMode: 'json', ...parameters },
	});

function altcraft({ credential }: ServerAccess, parameters: Record<string, unknown>): WorkflowNode {
	return node(MEASURED, 'n8n-nodes-altcraft.altcraft', 1, parameters, {
		credentials: { altcraftApi: credential },
	});
}

/** A workflow that makes items in a Code node and hands them to the measured node. */
export function toWorkflow(method: Method, items: number, server: ServerAccess): Workflow {
	const jsCode = `return Array.from({ length: ${String(items)} }, (_, n) => ({ json: ${method.item} }));`;
	return chain(node('Items', 'n8n-nodes-base.code', 2, { jsCode }), method.node(server));
}
