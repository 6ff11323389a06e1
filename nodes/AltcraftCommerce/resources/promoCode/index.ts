import type { Resource } from '../../../shared/operation';
import { activate } from './activate.operation';
import { attach } from './attach.operation';
import { createMany } from './createMany.operation';
import { deactivate } from './deactivate.operation';
import { detach } from './detach.operation';
import { get } from './get.operation';
import { getMany } from './getMany.operation';
import { update } from './update.operation';

export const promoCode: Resource = {
	value: 'promoCode',
	name: 'Promo Code',
	defaultOperation: 'attach',
	operations: [activate, attach, createMany, deactivate, detach, get, getMany, update],
};
