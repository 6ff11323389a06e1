// One process from the check on, so that a signal to npm reaches what it is meant for.
'use strict';

require('./check-node.cjs');
require('tsx/cjs');
require('./start.ts');
