import type { Block, DocumentModel } from './document-model.js';
import { drawFacts, drawHeading, drawList, drawNotice, drawParagraph, drawSignature } from './layout/draw-blocks.js';
import { drawTable } from './layout/draw-table.js';
import { PageFlow } from './layout/page-flow.js';

type Drawer<Kind extends Block['kind']> = (
  flow: PageFlow,
  block: Extract<Block, { kind: Kind }>,
  next: Block | undefined,
) => void;

const drawers: { readonly [Kind in Block['kind']]: Drawer<Kind> } = {
  heading: drawHeading,
  paragraph: drawParagraph,
  facts: drawFacts,
  list: drawList,
  table: drawTable,
  notice: drawNotice,
  signature: drawSignature,
  'page-break': (flow) => {
    if (!flow.atTop) flow.newPage();
  },
};

/**
 * Draws a document as a tagged PDF 1.7 that claims PDF/UA-1: structure tree, language, title, embedded fonts, page furniture as
 * artifacts. The same model gives the same bytes.
 */
export async function renderDocument(model: DocumentModel): Promise<Uint8Array> {
  const flow = new PageFlow(model);
  for (const [index, block] of model.blocks.entries())
    (drawers[block.kind] as Drawer<Block['kind']>)(flow, block, model.blocks[index + 1]);
  return flow.finish();
}
