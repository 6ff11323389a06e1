import { mkdir } from 'node:fs/promises';
import { ExplainedFailure } from './n8n/explained-failure';
import { useTemporaryFolder } from './n8n/guardian';
import { consoleProgress as progress } from './n8n/progress';
import { firstMinutes } from './screenshots/first-minutes';
import { film } from './screenshots/moving-picture';
import { IMAGES, take } from './screenshots/picture';
import { pictures } from './screenshots/pictures';
import { onStage } from './stage';

/** Makes the pictures of the documentation from a real n8n and the sandbox: all, or those that are named. */
async function main(names: readonly string[]): Promise<void> {
	const isWanted = ({ name }: { name: string }) => names.length === 0 || names.includes(name);
	const wanted = pictures.filter(isWanted);
	const moving = [firstMinutes].filter(isWanted);
	if (wanted.length + moving.length === 0) {
		const known = [...pictures, firstMinutes].map(({ name }) => name).join(', ');
		throw new ExplainedFailure(`There are no such pictures. These are: ${known}`);
	}
	useTemporaryFolder('screenshots');
	await mkdir(IMAGES, { recursive: true });
	await onStage(async (stage) => {
		for (const picture of wanted) {
			stage.sandbox.reset();
			await progress.during(`Picture ${picture.name}`, () => take(picture, stage));
		}
		for (const picture of moving) {
			stage.sandbox.reset();
			await progress.during(`Moving picture ${picture.name}`, () => film(picture, stage));
		}
	});
}

main(process.argv.slice(2)).catch((error: unknown) => {
	process.stderr.write(
		error instanceof ExplainedFailure ? `\n${error.message}\n` : `\n${String(error)}\n`,
	);
	process.exit(1);
});
