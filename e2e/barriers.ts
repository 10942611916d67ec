import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

interface Axe {
  run(context: object, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/**
 * The barriers for people with disabilities that axe finds on a page as it is now. The builder brings axe into the page and
 * costs a second; asking it there costs a tenth of one, so the builder is used once a page.
 * @param rules only these
 * @returns one line per finding: rule and the elements it concerns
 */
export async function barriersOf(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await new AxeBuilder({ page }).setLegacyMode(true).withRules(['document-title']).analyze();
  }
  const { violations } = await page.evaluate(
    // A PDF stands in a frame that belongs to the browser.
    (runOnly) =>
      (window as unknown as { axe: Axe }).axe.run(
        { exclude: ['iframe'] },
        { resultTypes: ['violations'], ...(runOnly ? { runOnly } : {}) },
      ),
    rules,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
