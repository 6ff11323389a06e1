/** An e-mail as it was sent. */
export interface WebVersion {
	readonly at: Date;
	readonly email: Readonly<Record<string, unknown>>;
}

/** Of messages of the time before, by their ids: that of the example of Get message web version. */
export const seedWebVersions = (): Map<string, WebVersion> =>
	new Map([
		[
			'abcdefghijklmnqrstuvwxyz',
			{
				at: new Date('2018-08-24T09:26:23.292Z'),
				email: { from_email: 'news@shop.example', subject: 'News', html: '<html>Dear John</html>' },
			},
		],
	]);
