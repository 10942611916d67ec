import type { Role } from '../council/council.js';

/**
 * V-26, V-27: who may change or take back a draft as its sponsor, at the own desk. The agenda names the sponsor in words; a draft of the
 * mayor bears the office („Wójt", „Burmistrz Miasta"), so a councillor called Wójtowicz is nobody's mayor. For every other sponsor the
 * office and the operator write down what is said.
 */
export function speaksForSponsor(roles: readonly Role[], sponsor: string | null): boolean {
  return roles.includes('mayor') && /^(wójt|burmistrz|prezydent)(?!\p{L})/iu.test(sponsor ?? '');
}
