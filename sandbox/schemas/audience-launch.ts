import { Type } from '@sinclair/typebox';
import { AttachSchema } from './attach';
import { FreeObject, Id } from './common';

/** Parameters of a launch to an audience (Launch a regular mailing page). */
export const audienceLaunchFields = {
	override_source_type: Type.Optional(Type.Union([Type.Literal('list'), Type.Literal('segment')])),
	override_source_id: Type.Optional(Id),
	override_limit: Type.Optional(Type.Integer({ minimum: 1 })),
	content: Type.Optional(FreeObject),
	attach: Type.Optional(AttachSchema),
};
