/** All people of the dictionary, in the tables that they are kept in; each says how its lines are read. */
import { culture } from './people/culture.js';
import { economyScience } from './people/economy-science.js';
import { leaders } from './people/leaders.js';
import { politicsEast } from './people/politics-east.js';
import { politicsWest } from './people/politics-west.js';
import { sport } from './people/sport.js';

export const people: readonly string[] = [leaders, politicsWest, politicsEast, sport, culture, economyScience];
