import { scalePauses } from './pauses';

scalePauses();
