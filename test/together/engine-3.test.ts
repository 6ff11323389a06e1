import { runTogether } from '../support/runTogether';
import apart from './apart.json';

runTogether({ folder: 'engine', part: 2, parts: 4, apart: apart.engine });
