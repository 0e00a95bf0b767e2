/** Who published an article, by one name in every format: the one that the corpus settled on, else what the article's own source says. */
import type { ReportArticle } from '../model/report.js';

/** undefined where nothing tells it. */
export function outletName({ outlet, source }: Pick<ReportArticle, 'outlet' | 'source'>): string | undefined {
  return outlet?.name ?? source;
}
