import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultRules } from '../../../core/src/session/rules.js';
import type { StatutVersion } from '../../../protocol/src/http/statut.js';
import { hubAnswers, renderOffice } from '../../test/render-office.js';
import { RulesSection } from '../preparation/rules/rules-section.js';
import { LawPresets } from './law-presets.js';
import { usualRules } from './statut-draft.js';
import { StatutForm } from './statut-form.js';
import { StatutHistory } from './statut-history.js';

const termId = '0f8fad5b-d9cb-469f-a165-70867728950e';
const version: StatutVersion = {
  seq: 1,
  rules: { ...usualRules, ruleSetVersion: 'Statut 2024', validFrom: '2024-05-07' },
  changes: [{ setting: 'firstSpeechMs', before: 300_000, after: null }],
  changedBy: 'Anna Biurowa',
  changedAt: '2026-11-24T09:00:00.000Z',
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('G-01, G-02: the settings of the statut in the office', () => {
  it('a new version grows from the last one, needs a label of its own, and says what changes', async () => {
    let sent: unknown = null;
    hubAnswers((method, _path, body) => {
      if (method === 'POST') sent = body;
      return [200, method === 'POST' ? { ...version, seq: 2 } : [version]];
    });
    const onSaved = vi.fn();
    renderOffice(<StatutForm termId={termId} versions={[version]} onSaved={onSaved} />);
    expect(screen.getByText('Nic się nie zmienia.')).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: /Pokazuj na sali/ }));
    expect(screen.getByText(/Pokazuj na sali.*nie → tak/)).toBeTruthy();
    const save = () => userEvent.click(screen.getByRole('button', { name: 'Zapisz nową wersję' }));
    await save();
    expect(sent).toBeNull();
    const label = screen.getByLabelText(/Oznaczenie zasad/);
    expect(document.activeElement).toBe(label);
    await userEvent.type(label, 'Statut 2024');
    expect(screen.getByText(/Wersja o tym oznaczeniu już jest/)).toBeTruthy();
    await userEvent.type(label, ' ze zmianą');
    await save();
    expect(sent).toMatchObject({ basedOn: 1, rules: { ruleSetVersion: 'Statut 2024 ze zmianą', liveVotes: true } });
    expect(onSaved).toHaveBeenCalledOnce();
  });

  it('the history says who, when and what', () => {
    renderOffice(<StatutHistory versions={[version]} />);
    const [, row] = screen.getAllByRole('row');
    const cells = within(row as HTMLElement);
    expect(cells.getByText('Anna Biurowa')).toBeTruthy();
    expect(cells.getByText('Pierwsze wystąpienie: 5:00 → bez limitu')).toBeTruthy();
    expect(cells.getByText(/24\.11\.2026/)).toBeTruthy();
  });

  it('what the law settles is shown with its article and cannot be touched', () => {
    renderOffice(<LawPresets />);
    const row = screen.getByRole('row', { name: /Wotum zaufania/ });
    expect(row.textContent).toContain('art. 28aa ust. 9 u.s.g.');
    for (const control of ['checkbox', 'textbox', 'combobox', 'radio', 'spinbutton'])
      expect(screen.queryAllByRole(control)).toEqual([]);
  });
});

describe('G-02: the settings of one session', () => {
  const show = (
    rules: Partial<typeof usualRules>,
    versions: readonly StatutVersion[] = [version],
    isCommittee = false,
  ) => {
    hubAnswers(() => [200, versions]);
    const onChange = vi.fn();
    const all = { ...version.rules, ...rules };
    const settings = { rules: all, onChange, termId, date: '2026-12-08', isCommittee };
    renderOffice(<RulesSection {...settings} />);
    return onChange;
  };

  it('say that they are those of the statut', async () => {
    show({});
    expect(await screen.findByText(/Zgodne ze statutem: „Statut 2024”/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Zastosuj ustawienia statutu' })).toBeNull();
  });

  it('mark what departs from it, and go back to it', async () => {
    const onChange = show({ lateEntryMayVote: false });
    expect(await screen.findByText(/odstępuje od tej wersji w 1 ustawieniu/)).toBeTruthy();
    expect(screen.getByText(/zagłosować: tak → nie/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Zastosuj ustawienia statutu' }));
    expect(onChange).toHaveBeenCalledWith(version.rules);
  });

  it('tell that another version holds on the session’s day', async () => {
    const rules = { ...defaultRules, ruleSetVersion: 'Statut 2026', validFrom: '2026-12-01' };
    const newer = { ...version, seq: 2, rules: { ...usualRules, ...rules } } as StatutVersion;
    show({}, [newer, version]);
    expect(await screen.findByText(/W dniu sesji obowiązuje „Statut 2026”/)).toBeTruthy();
  });

  it('K-06: of a committee’s sitting name the sitting, and leave out what only the council settles', async () => {
    show({ lateEntryMayVote: false }, [version], true);
    expect(await screen.findByText(/To posiedzenie odstępuje od tej wersji/)).toBeTruthy();
    expect(screen.getByText(/Obowiązują na tym posiedzeniu/)).toBeTruthy();
    expect(screen.queryByText(/sesj/)).toBeNull();
    expect(screen.queryByLabelText(/wiceprzewodniczących/i)).toBeNull();
    expect(screen.queryByLabelText(/klub/i)).toBeNull();
  });

  it('say themselves where they come from while the office wrote nothing down', async () => {
    show({}, []);
    expect(await screen.findByLabelText(/Oznaczenie zasad/)).toBeTruthy();
  });
});
