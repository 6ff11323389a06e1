import { join } from 'node:path';
import { Editor } from '../n8n/editor/editor';
import { REPOSITORY } from '../start/examples';
import type { Stage } from '../stage';

/** The folder of the documentation's pictures. */
export const IMAGES = join(REPOSITORY, 'docs', 'images');

/** One picture: the file's name without its ending, and how the editor gets there. */
export interface Picture {
	readonly name: string;
	/** In CSS pixels: room for all that the picture is about. */
	readonly size: { readonly width: number; readonly height: number };
	/** What the picture shows of the page, by its test id; the whole page without one. */
	readonly part?: string;
	readonly play: (editor: Editor, stage: Stage) => Promise<void>;
}

/** Plays a picture's scene in a tab of its own, and takes it. */
export async function take({ name, size, part, play }: Picture, stage: Stage): Promise<void> {
	const page = await stage.context.newPage();
	await page.setViewportSize(size);
	await play(new Editor(page, stage.n8nUrl), stage);
	await page.mouse.move(0, 0);
	const target = part === undefined ? page : page.getByTestId(part);
	await target.screenshot({ path: join(IMAGES, `${name}.png`), ...TIDY });
	await page.close();
}

/** Without what passes by: notices, tips, the nodes beside an opened one. */
export const TIDY = {
	animations: 'disabled',
	style:
		'[data-test-id="floating-nodes"], .el-notification, .el-popper[role="tooltip"] { display: none !important }',
} as const;
