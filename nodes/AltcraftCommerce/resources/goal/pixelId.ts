import { targetField, unlistedIdProperty } from '../../../shared/fields/kit/id';

/** The pixel that the goal belongs to, of which no request gives a list (row "pixel_id"). */
export const pixelId = {
	...targetField(
		unlistedIdProperty({
			displayName: 'Pixel',
			name: 'pixelId',
			description: 'The pixel that notes the goal',
			hint: "The number beside the pixel's name in Altcraft, for example 1 or #1",
		}),
		'pixel_id',
	),
	advice: { 404: "Check the pixel's ID, and that the profile is in the database" },
};
