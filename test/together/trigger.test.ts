import { runTogether } from '../support/runTogether';
import apart from './apart.json';

runTogether({ folder: 'trigger', part: 0, parts: 1, apart: apart.trigger });
