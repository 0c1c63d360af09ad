import { parseAhead } from '../ahead.js';

parseAhead();
