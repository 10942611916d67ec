import { type VotingMatter, votingMatters } from './voting-matters.js';

/** §3: jawne, imienne przez wywołanie nazwisk, tajne. */
export const votingForms = ['open', 'roll-call', 'secret'] as const;
export type VotingForm = (typeof votingForms)[number];

/** A matter the law knows, with everything the law fixes about its vote: locked presets, never settings (G-01). */
export interface Matter extends VotingMatter {
  /** The one form the act demands. An open matter may always be voted by roll call instead (V-19), never secretly (V-20). */
  readonly form: VotingForm;
}

/**
 * §3 as data. What stands here is proposed and explained to people with its article and confirmed by them (G-05); majority and
 * form of a named matter cannot be changed (`locked-majority`, V-20). The majority of the lay judges' election is the one of its
 * regulations; the catalogue names none, so the ordinary one of art. 14 ust. 1 stands here.
 */
export const matters = {
  ordinary: { ...votingMatters.ordinary, form: 'open' },
  'agenda-change': { ...votingMatters['agenda-change'], form: 'open' },
  'chair-election': { majority: { kind: 'absolute-of-votes' }, basis: 'art. 19 ust. 1 u.s.g.', form: 'secret' },
  'chair-dismissal': { majority: { kind: 'absolute-of-votes' }, basis: 'art. 19 ust. 4 u.s.g.', form: 'secret' },
  'chair-resignation': { majority: { kind: 'simple' }, basis: 'art. 19 ust. 5 u.s.g.', form: 'open' },
  'financial-obligations': { ...votingMatters['financial-obligations'], form: 'open' },
  discharge: { ...votingMatters.discharge, form: 'open' },
  confidence: { ...votingMatters.confidence, form: 'open' },
  'recall-after-discharge': {
    majority: { kind: 'absolute-of-statutory' },
    basis: 'art. 28a ust. 5 u.s.g.',
    form: 'roll-call',
  },
  'recall-after-confidence': {
    majority: { kind: 'absolute-of-statutory' },
    basis: 'art. 28aa ust. 10 u.s.g.',
    form: 'roll-call',
  },
  'recall-other-reason': {
    majority: { kind: 'qualified', p: 3, q: 5, of: 'statutory' },
    basis: 'art. 28b ust. 4 u.s.g.',
    form: 'roll-call',
  },
  'local-referendum': { ...votingMatters['local-referendum'], form: 'open' },
  'inter-municipal-union': { ...votingMatters['inter-municipal-union'], form: 'open' },
  'lay-judges': { majority: { kind: 'simple' }, basis: 'art. 160 § 1 u.s.p.', form: 'secret' },
  treasurer: { majority: { kind: 'simple' }, basis: 'art. 18 ust. 2 pkt 3 u.s.g.', form: 'open' },
  appointment: { majority: { kind: 'simple' }, basis: 'art. 21 ust. 1 u.s.g.', form: 'open' },
  'councillor-dismissal': { majority: { kind: 'simple' }, basis: 'art. 25 ust. 2 u.s.g.', form: 'open' },
} as const satisfies Record<string, Matter>;

export type MatterId = keyof typeof matters;
export const matterIds = Object.keys(matters) as [MatterId, ...MatterId[]];

/** The matter a legal basis belongs to; null for the ordinary basis, which says nothing of the matter, and for one of the statut. */
export function matterOfBasis(basis: string): MatterId | null {
  return matterIds.find((id) => id !== 'ordinary' && matters[id].basis === basis) ?? null;
}

/**
 * V-20, V-21: the forms a screen may offer for a matter; what is not here is absent, not discouraged. There is no „nieimienne".
 * @param matter null when people named none: an ordinary one
 */
export function formsOffered(matter: MatterId | null): readonly VotingForm[] {
  const { form } = matters[matter ?? 'ordinary'];
  return form === 'open' ? ['open', 'roll-call'] : [form];
}
