import { deletionOf } from '../mailing/deletion';
import { triggerMailingId } from './triggerMailingId';

export const deleteTriggerMailing = deletionOf('trigger mailing', triggerMailingId);
