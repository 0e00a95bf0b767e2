/** All organisations of the dictionary, in the tables that they are kept in. */
import { companies } from './organisations/companies.js';
import { foremost } from './organisations/foremost.js';
import { institutions } from './organisations/institutions.js';

export const organisations: readonly string[] = [foremost, institutions, companies];
