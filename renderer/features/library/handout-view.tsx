import { type HandoutFrom, HandoutPage } from './handout-page';
import type { PageFit } from './page-fit';
import { usePageFit } from './use-page-fit';

export interface HandoutPaperProps extends HandoutFrom {
  readonly measure: ReturnType<typeof usePageFit>;
}

/** Before it was measured it is drawn as most pages are. */
const usual: PageFit = { size: 11, over: 0 };

/** A handout as a sheet of paper, as wide as the place that it is given. */
export function HandoutPaper({ measure: { page, fit }, ...from }: HandoutPaperProps) {
  return (
    <div className="handout-paper" data-theme="day">
      <HandoutPage {...from} size={(fit ?? usual).size} level={3} page={page} />
    </div>
  );
}

/** A handout as it will be printed, to look at. */
export function HandoutView(from: HandoutFrom) {
  return <HandoutPaper {...from} measure={usePageFit(from)} />;
}
