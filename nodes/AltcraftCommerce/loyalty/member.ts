import { matching } from '../../shared/fields/profile/matching';

/** The member: a profile in the database of the program, by the modes that the pages of loyalty programs name. */
export const member = matching(['custom', 'email', 'phone', 'profile_id'], { others: false });
