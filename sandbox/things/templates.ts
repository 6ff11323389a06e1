/** The content of a template in a channel (page "Channel object"). */
export interface TemplateChannel {
	readonly sid: string;
	readonly fields: Readonly<Record<string, unknown>>;
}

/** A template of messages. */
export interface Template {
	readonly id: number;
	name: string;
	description: string;
	channels: readonly TemplateChannel[];
	jsonUrl: string;
	/** A draft cannot be sent. */
	isDraft: boolean;
	isConfirm: boolean;
	/** The suppression list that it respects; 0 for none. */
	suppressionListId: number;
	uiTags: readonly string[];
	groups: readonly number[];
	updatedAt: Date;
}
