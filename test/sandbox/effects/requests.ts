import { SANDBOX_TOKENS } from '../../../sandbox/tokens';
import type { Client } from '../support';
import { callsOf, type Effects } from './calls';

/** Variants of single requests to scenarios, and of errors and repeats. */
export function requestEffects(client: Client) {
	const { email, start, importNora, file, code, repeat, repeated } = callsOf(client);
	return {
		errorHttpStatus: [async () => (await start({ id: 999, email })).status, [200, 404]],
		bodyTooLarge: [
			async () => {
				const answer = await start({ email, content: { a: 'x'.repeat(11_000_000) } });
				return answer.json.error ?? answer.status;
			},
			[413, 400],
		],
		invalidParameterCode: [() => code(start({ email, nonsense: 1 })), [400, 450]],
		profileNotFoundCode: [() => code(start({ email: 'nobody@example.com' })), [404, 400]],
		outsideGroupCode: [
			() =>
				code(client.call('/workflows/activate', { id: 20 }, { token: SANDBOX_TOKENS.restricted })),
			[404, 441],
		],
		inactiveScenarioStart: [() => code(start({ id: 15, email })), [400, 404, 0]],
		customRequestWithoutMatch: [() => code(start({ custom_request: { email: 'no' } })), [0, 404]],
		matchingModes: [() => code(start({ matching: 'email_profile', email })), [0, 400]],
		emailPhoneMatching: [() => code(start({ matching: 'email_phone', email })), [0, 400]],
		resourceMatching: [() => code(start({ email: 'mary@example.com', resource_id: 24 })), [0, 404]],
		customRequestWithMatching: [
			() => code(start({ custom_request: { email }, matching: 'email', email })),
			[400, 0],
		],
		customRequestWithFilter: [
			() => code(start({ custom_request: { email }, subscription_filter: { email } })),
			[0, 400],
		],
		importDatabaseId: [
			async () => [await code(importNora({})), await code(importNora({ db_id: 1 }))],
			[
				[0, 0],
				[0, 400],
				[400, 0],
			],
		],
		customData: [() => code(start({ email, custom_data: { field: 'value' } })), [0, 400]],
		unknownProfileFields: [
			async () => {
				const { json } = await importNora({ data: { nonsense: 1 } });
				const data = client.sandbox.state.profiles.get(String(json.profile_id))?.data;
				return [json.error, data?.nonsense];
			},
			[
				[0, 1],
				[0, undefined],
				[400, undefined],
			],
		],
		fileKeyName: [
			async () => [await code(file('file_key')), await code(file('flie_key'))],
			[
				[0, 0],
				[0, 400],
				[400, 0],
			],
		],
		overrideWithoutRunNow: [
			() =>
				code(
					client.call('/campaigns/activate/', {
						id: 82,
						override_source_type: 'list',
						override_source_id: 1,
					}),
				),
			[400, 0],
		],
		scenarioDeactivate: [() => code(client.call('/workflows/deactivate', { id: 1 })), [0, 501]],
		numbersAsStrings: [() => code(start({ id: '11', email })), [0, 400]],
		duplicateHeaders: [
			async () => {
				const { headers } = await repeat({ 'Request-ID': '1' });
				return [...headers.keys()].filter((name) => name.includes('duplicate'));
			},
			[
				['duplicate-key', 'duplicate-request'],
				['x-duplicate-key', 'x-duplicate-request'],
			],
		],
		requestIdHeader: [
			async () => {
				client.sandbox.setVariants({ checksumDeduplication: false });
				return [await repeated({ 'Request-ID': '1' }), await repeated({ 'X-Request-ID': '2' })];
			},
			[
				[true, true],
				[true, false],
				[false, true],
			],
		],
		deduplicationCovers: [
			async () => [
				await repeated({ 'Request-ID': '1' }),
				(await importNora({}, { 'Request-ID': '2' })).headers.has('duplicate-request'),
				(await importNora({}, { 'Request-ID': '2' })).headers.has('duplicate-request'),
			],
			[
				[true, false, true],
				[false, false, true],
			],
		],
		requestIdScope: [() => repeated({ 'Request-ID': '1' }, '/workflows/activate'), [true, false]],
		checksumDeduplication: [() => repeated({}), [true, false]],
		repeatedFailure: [
			async () => {
				client.sandbox.setVariants({ inactiveScenarioStart: 400 });
				const call = () => code(start({ id: 15, email }, { 'Request-ID': '1' }));
				const first = await call();
				await client.call('/workflows/activate', { id: 15 });
				return [first, await call()];
			},
			[
				[400, 400],
				[400, 0],
			],
		],
	} satisfies Effects;
}
