import type { FastifyInstance } from 'fastify';
import { maskTokens } from '../http/requests';
import type { Runtime } from '../http/runtime';
import { API_PAGE } from './api';
import { entriesSection, launchesSection, requestsSection } from './arrivals';
import { SCRIPT, STYLE } from './assets';
import { controls, withToken } from './controls';
import { deliveriesSection, hooksSection } from './hooks';
import { html } from './html';
import { campaignsSection, mailingsSection, scenariosSection } from './objects';
import { failuresSection, profilesSection, variantsSection } from './platform';
import { stateSection } from './state';
import { tasksSection } from './tasks';
import { triggerLaunchesSection } from './triggers';

const SHOWN_REQUESTS = 30;
const POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'";

/** Registers the page at / and what it loads. */
export function registerPage(app: FastifyInstance, runtime: Runtime): void {
	app.get('/', (_request, reply) =>
		reply
			.type('text/html; charset=utf-8')
			.header('Content-Security-Policy', POLICY)
			.header('Cache-Control', 'no-store')
			.send(withToken(maskTokens(renderPage(runtime)))),
	);
	app.get('/_sandbox/page.css', (_request, reply) => reply.type('text/css').send(STYLE));
	app.get('/_sandbox/page.js', (_request, reply) => reply.type('text/javascript').send(SCRIPT));
}

function renderPage(runtime: Runtime): string {
	const { state, variants, failures, hooks } = runtime;
	return html`<!doctype html>
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width" />
				<title>Altcraft sandbox</title>
				<link rel="stylesheet" href="/_sandbox/page.css" />
				<script src="/_sandbox/page.js" defer></script>
			</head>
			<body>
				<header>
					<h1>Altcraft sandbox</h1>
					<p>
						An imitation for trying out workflows. It is built from Altcraft's public documentation,
						is not Altcraft's, and sends nothing to anybody. Newest first; the page refreshes
						itself. <a href="${API_PAGE}/">The API, to read and try</a>.
					</p>
					${controls(state)}
				</header>
				<main id="content">
					${entriesSection(state)} ${triggerLaunchesSection(state)} ${tasksSection(state)}
					${launchesSection(state)} ${deliveriesSection(state)}
					${requestsSection(runtime.maskedRequests(SHOWN_REQUESTS), runtime.requests.length)}
					${profilesSection(state)}
					<div class="pair">${scenariosSection(state)} ${mailingsSection(state)}</div>
					${campaignsSection(state)} ${hooksSection(hooks.list())} ${stateSection(state)}
					${failuresSection(failures)} ${variantsSection(variants)}
				</main>
			</body>
		</html>`.text;
}
