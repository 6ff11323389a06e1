import { runTogether } from '../support/runTogether';
import apart from './apart.json';

runTogether({ folder: 'sandbox', part: 0, parts: 2, apart: apart.sandbox });
