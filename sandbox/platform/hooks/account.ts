/** The sandbox's account: the number in the example of page "Message structure". */
export const ACCOUNT_ID = 23;
