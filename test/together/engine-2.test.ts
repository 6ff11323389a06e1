import { runTogether } from '../support/runTogether';
import apart from './apart.json';

runTogether({ folder: 'engine', part: 1, parts: 4, apart: apart.engine });
