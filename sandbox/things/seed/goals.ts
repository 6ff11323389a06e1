import type { Pixel } from '../goals';

export const pixels: readonly Pixel[] = [
	{ id: 1, name: 'Shop' },
	{ id: 2, name: 'Blog' },
];
