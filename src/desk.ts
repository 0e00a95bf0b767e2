/** Where articles and problems pass in input order: ids are given out, and no broken file floods the report. */
import { problem } from './errors.js';
import type { Problem } from './model/problem.js';
import { createIdRegistry } from './parse/id-registry.js';
import { createProblemLimit } from './parse/problem-limit.js';
import type { ArticleHead } from './workers/batch.js';

export class Desk {
  private readonly give = createIdRegistry();
  private readonly limit = createProblemLimit();

  /** The id of an article; what is wrong with it is added to `problems`. */
  register(article: Pick<ArticleHead, 'id' | 'path' | 'unreadDate'>, problems: Problem[]): string {
    const { id, problem: changed } = this.give(article);
    if (changed !== undefined) problems.push(...this.pass(changed));
    if (article.unreadDate !== undefined)
      problems.push(...this.pass(problem('bad-date', article.path, `${id}: ${article.unreadDate.slice(0, 60)}`)));
    return id;
  }

  pass(found: Problem): readonly Problem[] {
    return this.limit.pass(found);
  }

  rest(): readonly Problem[] {
    return this.limit.rest();
  }
}
