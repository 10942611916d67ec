import { randomUUID } from 'node:crypto';
import type { ItemDocument, ItemDraft } from '../../../core/src/agenda/agenda-item.js';
import { defaultRules } from '../../../core/src/session/rules.js';
import type {
  Meeting,
  MeetingInput,
  MemberInput,
  MemberRecord,
  PersonCreated,
  PersonInput,
  PersonRecord,
  Term,
  TermInput,
  TrainingCouncil,
  TrainingCouncilInput,
} from '../../../protocol/src/http/office.js';
import type { StatutInput, StatutVersion } from '../../../protocol/src/http/statut.js';
import type { HubUnderTest } from '../cluster/hub-under-test.js';
import { signedIn } from './accounts.js';
import { granted } from './hub-refusal.js';
import type { Visitor } from './visitor.js';

/** A small file that is a PDF as far as its first bytes tell. */
export function pdf(text = 'Projekt uchwały'): Buffer {
  return Buffer.from(`%PDF-1.7\n${text}\n%%EOF\n`);
}

type MeetingDraft = Partial<Omit<MeetingInput, 'agenda'>> & { readonly agenda?: readonly ItemDraft[] };

/** A clerk of the council office at work. Every method throws `HubRefusal` when the hub says no. */
export class CouncilOffice {
  constructor(readonly visitor: Visitor) {}

  static async at(
    hub: HubUnderTest,
    training = false,
    username = training ? 'szkolenie' : 'biuro',
  ): Promise<CouncilOffice> {
    return new CouncilOffice(await signedIn(hub, { username, roles: ['council-office'], training }));
  }

  async createsAccount(input: Partial<PersonInput> & { username: string }): Promise<PersonCreated> {
    const body = { fullName: `Osoba ${input.username}`, roles: [], ...input };
    return granted(await this.visitor.post('/api/office/people', body));
  }

  async changesAccount(personId: string, change: object): Promise<PersonRecord & { firstPassword?: string }> {
    return granted(await this.visitor.patch(`/api/office/people/${personId}`, change));
  }

  async seesAccounts(): Promise<PersonRecord[]> {
    return granted(await this.visitor.get('/api/office/people'));
  }

  async createsTerm(input: Partial<TermInput> = {}): Promise<Term> {
    return granted(await this.visitor.post('/api/office/terms', termOf(input)));
  }

  async changesTerm({ termId, filledSeats: _, ...term }: Term, input: Partial<TermInput>): Promise<Term> {
    return granted(await this.visitor.put(`/api/office/terms/${termId}`, { ...term, ...input }));
  }

  async seesTerm(termId: string): Promise<Term> {
    return granted(await this.visitor.get(`/api/office/terms/${termId}`));
  }

  async seesTerms(): Promise<Term[]> {
    return granted(await this.visitor.get('/api/office/terms'));
  }

  async addsMember(termId: string, input: Partial<MemberInput> & { seatNo: number }): Promise<MemberRecord> {
    return granted(await this.visitor.post(`/api/office/terms/${termId}/members`, memberOf(input)));
  }

  async changesMember(termId: string, member: MemberRecord, input: Partial<MemberInput>): Promise<MemberRecord> {
    const { memberId, personId: _, ...described } = member;
    return granted(
      await this.visitor.put(`/api/office/terms/${termId}/members/${memberId}`, { ...described, ...input }),
    );
  }

  async removesMember(termId: string, memberId: string): Promise<void> {
    return granted(await this.visitor.delete(`/api/office/terms/${termId}/members/${memberId}`));
  }

  async seesMembers(termId: string): Promise<MemberRecord[]> {
    return granted(await this.visitor.get(`/api/office/terms/${termId}/members`));
  }

  /** A term with a full council of 15; the member on seat 1 presides. */
  async formsCouncil(input: Partial<TermInput> = {}): Promise<Term> {
    const term = await this.createsTerm({ inhabitants: 8_000, ...input });
    for (let seatNo = 1; seatNo <= term.statutorySize; seatNo += 1) {
      await this.addsMember(term.termId, { seatNo, office: seatNo === 1 ? 'chair' : null });
    }
    return this.seesTerm(term.termId);
  }

  async uploads(bytes: Buffer = pdf(), { title = 'Projekt uchwały', fileName = 'druk-1.pdf', training = false } = {}) {
    const query = new URLSearchParams({ title, fileName, training: String(training) });
    const headers = { 'content-type': 'application/pdf' };
    return granted<ItemDocument>(await this.visitor.put(`/api/office/documents?${query}`, bytes, headers));
  }

  async prepares(termId: string, input: MeetingDraft = {}): Promise<Meeting> {
    return granted(await this.visitor.post('/api/office/meetings', await this.meetingOf(termId, input)));
  }

  async changesMeeting({ sessionId, training: _, status: __, ...meeting }: Meeting, input: object): Promise<Meeting> {
    return granted(await this.visitor.put(`/api/office/meetings/${sessionId}`, { ...meeting, ...input }));
  }

  async seesMeeting(sessionId: string): Promise<Meeting> {
    return granted(await this.visitor.get(`/api/office/meetings/${sessionId}`));
  }

  async seesMeetings(): Promise<Meeting[]> {
    return granted(await this.visitor.get('/api/office/meetings'));
  }

  async removesMeeting(sessionId: string): Promise<void> {
    return granted(await this.visitor.delete(`/api/office/meetings/${sessionId}`));
  }

  async convenes(sessionId: string): Promise<Meeting> {
    return granted(await this.visitor.post(`/api/office/meetings/${sessionId}/convene`));
  }

  async copies(sessionId: string): Promise<Meeting> {
    return granted(await this.visitor.post(`/api/office/meetings/${sessionId}/copy`));
  }

  async resets(sessionId: string): Promise<Meeting> {
    return granted(await this.visitor.post(`/api/office/meetings/${sessionId}/reset`));
  }

  async writesStatut(termId: string, rules: Partial<StatutInput['rules']>, basedOn = 0): Promise<StatutVersion> {
    const body = { rules: { ...defaultRules, ...rules }, basedOn };
    return granted(await this.visitor.post(`/api/office/terms/${termId}/statut`, body));
  }

  async seesStatut(termId: string): Promise<StatutVersion[]> {
    return granted(await this.visitor.get(`/api/office/terms/${termId}/statut`));
  }

  async revisesAgenda(meeting: Meeting, agenda: readonly ItemDraft[], reason = 'Wniosek Wójta'): Promise<Meeting> {
    const body = { version: meeting.version, agenda, reason };
    return granted(await this.visitor.post(`/api/office/meetings/${meeting.sessionId}/agenda`, body));
  }

  async formsTrainingCouncil(input: Partial<TrainingCouncilInput> = {}): Promise<TrainingCouncil> {
    const members = Array.from({ length: 15 }, (_, no) => ({ firstName: 'Jan', lastName: `Radny${no + 1}` }));
    const council = {
      councilName: 'Rada próbna',
      municipality: 'Próba',
      label: '2024–2029',
      statutorySize: 15,
      members,
    };
    return granted(await this.visitor.post('/api/office/trainings/council', { ...council, ...input }));
  }

  async endsTraining(termId: string): Promise<void> {
    return granted(await this.visitor.delete(`/api/office/trainings/council/${termId}`));
  }

  private async meetingOf(termId: string, input: MeetingDraft): Promise<MeetingInput> {
    const header = {
      number: 12,
      title: 'XII sesja Rady Gminy',
      date: '2099-12-08',
      time: '10:00',
      place: 'Sala narad Urzędu Gminy',
    };
    const agenda = input.agenda ?? [itemOf({ number: '1' }), resolutionOf('2', [await this.uploads()])];
    return { termId, header, rules: defaultRules, ...input, agenda: [...agenda] as MeetingInput['agenda'] };
  }
}

export function termOf(input: Partial<TermInput> = {}): TermInput {
  return {
    councilName: 'Rada Gminy Próbnej',
    municipality: 'Gmina Próbna',
    label: '2024–2029',
    inhabitants: 8_000,
    statutorySize: null,
    training: false,
    clubs: [],
    guests: [],
    ...input,
  };
}

export function memberOf(input: Partial<MemberInput> & { seatNo: number }): MemberInput {
  return {
    firstName: 'Jan',
    lastName: `Radny${input.seatNo}`,
    clubId: null,
    office: null,
    mandate: 'active',
    sworn: true,
    username: null,
    ...input,
  };
}

export function itemOf(input: Partial<ItemDraft> & { number: string }): ItemDraft {
  return {
    itemId: randomUUID(),
    title: 'Otwarcie sesji',
    kind: 'opening',
    draftNo: null,
    sponsor: null,
    documents: [],
    vote: null,
    ...input,
  };
}

export function resolutionOf(number: string, documents: readonly ItemDocument[]): ItemDraft {
  return itemOf({
    number,
    title: 'Podjęcie uchwały w sprawie zmian w budżecie',
    kind: 'resolution',
    draftNo: 'druk nr 1',
    sponsor: 'Wójt Gminy',
    documents,
    vote: {
      subject: 'Projekt uchwały w sprawie zmian w budżecie',
      kind: 'resolution',
      majority: { kind: 'simple' },
      basis: 'art. 14 ust. 1 u.s.g.',
    },
  });
}
