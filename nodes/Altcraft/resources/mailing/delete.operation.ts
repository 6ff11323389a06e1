import { deletionOf } from './deletion';
import { mailingId } from './mailingId';

export const deleteMailing = deletionOf('mailing', mailingId);
