import { id } from '../../nodes/shared/checks';
import { check } from './check';
import type { Shop } from './shopQuestions';

const {
	ALTCRAFT_HOST: host,
	ALTCRAFT_TOKEN: token,
	ALTCRAFT_SCENARIO_ID: scenarioId,
	ALTCRAFT_EMAIL: email,
	ALTCRAFT_LOYALTY_PROGRAM_ID: loyaltyProgramId,
	ALTCRAFT_LOYALTY_EMAIL: memberEmail,
	ALTCRAFT_PROMO_CODE_PROGRAM_ID: promoCodeProgramId,
} = process.env;

/** What of a shop may be read, as far as it is named. */
const shop = (): Shop => ({
	...(loyaltyProgramId &&
		memberEmail && {
			loyalty: {
				programId: id(loyaltyProgramId, 'ALTCRAFT_LOYALTY_PROGRAM_ID'),
				email: memberEmail,
			},
		}),
	...(promoCodeProgramId && {
		promoCodeProgramId: id(promoCodeProgramId, 'ALTCRAFT_PROMO_CODE_PROGRAM_ID'),
	}),
});

async function main() {
	if (!host || !token) {
		throw new Error(
			'Set ALTCRAFT_HOST and ALTCRAFT_TOKEN to check a real account. It is only read, unless ALTCRAFT_SCENARIO_ID and ALTCRAFT_EMAIL name an active scenario and a profile that may enter it.',
		);
	}
	const playground =
		scenarioId && email ? { scenarioId: id(scenarioId, 'ALTCRAFT_SCENARIO_ID'), email } : undefined;
	for (const line of await check({ host, token }, playground, shop())) console.log(line);
	if (!playground)
		console.log('Nothing was changed. More is asked with ALTCRAFT_SCENARIO_ID and ALTCRAFT_EMAIL.');
}

main().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
});
