import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { Editor } from '../n8n/editor/editor';
import { IMAGES, TIDY } from './picture';
import type { Stage } from '../stage';

/** Takes what the page shows as the next frame, which stays for so many milliseconds. */
export type Shoot = (duration: number) => Promise<void>;

/** A picture that moves: the file's name without its ending, and what is played. */
export interface MovingPicture {
	readonly name: string;
	/** In CSS pixels. */
	readonly size: { readonly width: number; readonly height: number };
	readonly play: (editor: Editor, stage: Stage, shoot: Shoot) => Promise<void>;
}

/** So many colors, so that the file stays small: what is shown is flat. */
const COLORS = 64;

/** Plays a moving picture in a tab of its own, and writes it as a GIF, which GitHub shows. */
export async function film({ name, size, play }: MovingPicture, stage: Stage): Promise<void> {
	const page = await stage.context.newPage();
	await page.setViewportSize(size);
	const frames: Array<{ data: Uint8ClampedArray; delay: number }> = [];
	await play(new Editor(page, stage.n8nUrl), stage, async (delay) => {
		frames.push({ data: await pixels(page), delay });
	});
	await page.close();
	// It is an ES module, and this is none.
	const { encode } = await import('modern-gif');
	const file = await encode({ ...size, maxColors: COLORS, frames });
	await writeFile(join(IMAGES, `${name}.gif`), Buffer.from(file));
}

async function pixels(page: Page): Promise<Uint8ClampedArray> {
	await page.mouse.move(0, 0);
	const { data } = PNG.sync.read(await page.screenshot(TIDY));
	return new Uint8ClampedArray(data);
}
