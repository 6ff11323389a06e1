import { endOnSignals } from '../../../scripts/n8n/guardian';

export default endOnSignals;
