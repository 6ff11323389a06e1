/** The node panel shows one node's description above what all of the package can do, so that it has to be true of both. */
export const DESCRIPTION =
	'Start scenarios and mailings in Altcraft, or start workflows with the events that it reports';
