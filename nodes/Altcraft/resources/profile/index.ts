import type { Resource } from '../../../shared/operation';
import { create } from './create.operation';
import { createMany } from './createMany.operation';
import { profileDatabase } from './database';
import { get } from './get.operation';
import { update } from './update.operation';
import { updateMany } from './updateMany.operation';
import { upsert } from './upsert.operation';
import { upsertMany } from './upsertMany.operation';

export const profile: Resource = {
	value: 'profile',
	name: 'Profile',
	defaultOperation: upsert.value,
	operations: [create, createMany, upsert, upsertMany, get, update, updateMany],
	databases: [profileDatabase],
};
