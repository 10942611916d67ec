import { needsDraft } from '../../../../core/src/agenda/agenda-fault.js';
import type { ItemDraft, ItemKind } from '../../../../core/src/agenda/agenda-item.js';
import { missingPapers } from '../../../../core/src/annual/dossier.js';
import { annualOrder } from '../../../../core/src/annual/sequence.js';
import { lastSessionDay, requestFindings } from '../../../../core/src/session/session-request.js';
import type { MeetingInput } from '../../../../protocol/src/http/office.js';
import { usualTitle } from '../agenda/item-titles.js';
import { templateItemOf } from '../templates/session-template.js';
import { sessionTemplates } from '../templates/session-templates.js';
import type { Check } from './readiness.js';

type Tell = (code: Check['code'], details?: Check['details'], itemId?: string) => void;

/** What the kind of the session wants seen to: §9, art. 20 ust. 3, art. 271 u.f.p.; hints for people, the chair answers for the calling. */
export function checkPurpose({ header, agenda }: MeetingInput, statutorySize: number, tell: Tell): void {
  checkRequest(header, agenda, statutorySize, tell);
  checkOrder(agenda, tell);
  for (const item of agenda) checkPapers(header, item, tell);
  if (header.purpose === 'budget') checkForecast(agenda, tell);
  if (header.purpose === 'annual') {
    for (const kind of ['state-report', 'confidence', 'discharge'] as const)
      if (!agenda.some((item) => item.kind === kind))
        tell('annual-item-missing', { title: usualTitle(kind, header.number) });
    if (header.date.slice(5) > '06-30') tell('annual-late');
  }
}

/** S-05: signatories and the last admissible day. */
function checkRequest(header: MeetingInput['header'], agenda: readonly ItemDraft[], statutorySize: number, tell: Tell) {
  if (!header.request || header.date === '') return;
  const { date: day, request } = header;
  for (const finding of requestFindings(request, { day, statutorySize, agenda })) {
    if (finding.kind === 'too-few-signatories')
      tell('request-too-few', { signed: finding.signed, required: finding.required });
    if (finding.kind === 'called-too-late')
      tell('request-too-late', { day: lastSessionDay(request.filedOn).split('-').reverse().join('.') });
  }
}

/** the hub will hold the order in the session; here it is seen in time. */
function checkOrder(agenda: readonly ItemDraft[], tell: Tell): void {
  const rank = ({ kind }: { kind: ItemKind }) => annualOrder.indexOf(kind);
  const ofOrder = agenda.filter((item) => rank(item) >= 0);
  const wrong = ofOrder.find((item, index) => ofOrder.slice(index + 1).some((later) => rank(later) < rank(item)));
  if (wrong) tell('annual-order', { item: wrong.number, title: wrong.title }, wrong.itemId);
}

function checkPapers({ purpose }: MeetingInput['header'], item: ItemDraft, tell: Tell): void {
  const { itemId, kind, number, documents } = item;
  const missing = missingPapers(item).length;
  if (missing > 0) tell('dossier-missing', { item: number, missing }, itemId);
  const wanted = purpose && templateItemOf(sessionTemplates[purpose], item)?.papers;
  // Where the draft is all that is wanted, the check of drafts has said so.
  const isSaid = needsDraft(kind) && wanted?.length === 1;
  if (wanted && documents.length === 0 && !isSaid)
    tell('papers-wanted', { item: number, papers: wanted.join(', ') }, itemId);
}

/** Art. 230 ust. 6 u.f.p.: the long-term forecast is adopted not later than the budget. */
function checkForecast(agenda: readonly ItemDraft[], tell: Tell): void {
  const resolutions = agenda.filter(({ kind }) => kind === 'resolution');
  const forecast = resolutions.findIndex(({ title }) => /wieloletni\p{L}* prognoz/iu.test(title));
  const budget = resolutions.findIndex(({ title }) => /uchwał\p{L}* budżetow/iu.test(title));
  const item = resolutions[forecast];
  if (item && budget >= 0 && budget < forecast) tell('forecast-after-budget', { item: item.number }, item.itemId);
}
