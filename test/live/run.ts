import { id } from '../../nodes/shared/checks';
import { check } from './check';

const {
	ALTCRAFT_HOST: host,
	ALTCRAFT_TOKEN: token,
	ALTCRAFT_SCENARIO_ID: scenarioId,
	ALTCRAFT_EMAIL: email,
} = process.env;

async function main() {
	if (!host || !token) {
		throw new Error(
			'Set ALTCRAFT_HOST and ALTCRAFT_TOKEN to check a real account. It is only read, unless ALTCRAFT_SCENARIO_ID and ALTCRAFT_EMAIL name an active scenario and a profile that may enter it.',
		);
	}
	const playground =
		scenarioId && email ? { scenarioId: id(scenarioId, 'ALTCRAFT_SCENARIO_ID'), email } : undefined;
	for (const line of await check({ host, token }, playground)) console.log(line);
	if (!playground)
		console.log('Nothing was changed. More is asked with ALTCRAFT_SCENARIO_ID and ALTCRAFT_EMAIL.');
}

main().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
});
