import { runTogether } from '../support/runTogether';
import apart from './apart.json';

runTogether({ folder: 'sandbox', part: 1, parts: 2, apart: apart.sandbox });
