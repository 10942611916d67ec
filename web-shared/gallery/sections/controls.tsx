import { useState } from 'react';
import { Button, IconButton } from '../../src/actions/button.js';
import { PrimaryStep } from '../../src/actions/primary-step.js';
import { ConfirmDialog } from '../../src/dialog/confirm-dialog.js';
import { Dialog } from '../../src/dialog/dialog.js';
import { Checkbox, Switch } from '../../src/fields/checkbox.js';
import { NumberField } from '../../src/fields/number-field.js';
import { RadioGroup } from '../../src/fields/radio-group.js';
import { Select } from '../../src/fields/select.js';
import { TextArea, TextField } from '../../src/fields/text-field.js';
import { SignInForm } from '../../src/sign-in/sign-in-form.js';
import { useAnnounce } from '../../src/status/status-provider.js';
import { Sample, Section } from '../sample.js';

export function Controls() {
  return (
    <>
      <Buttons />
      <Fields />
      <Dialogs />
    </>
  );
}

function Buttons() {
  return (
    <Section title="Przyciski">
      <Sample title="Rodzaje">
        <div className="k-row">
          <Button kind="primary">Otwórz sesję</Button>
          <Button>Zarządź przerwę</Button>
          <Button kind="quiet">Pokaż szczegóły</Button>
          <Button kind="danger">Zamknij sesję</Button>
          <Button kind="primary" icon="hand">
            Zgłoś się do głosu
          </Button>
          <IconButton icon="refresh" label="Odśwież" />
        </div>
      </Sample>
      <Sample title="Duży, w toku, niedostępny">
        <div className="k-row">
          <Button kind="primary" size="large">
            Potwierdź obecność
          </Button>
          <Button kind="primary" size="large" pending>
            Zapisz
          </Button>
          <Button unavailable>Cofnij</Button>
          <Button disabled>Wyślij</Button>
        </div>
      </Sample>
      <Sample title="Następny krok przewodniczącego">
        <div className="k-stack g-narrow">
          <PrimaryStep
            label="Otwórz głosowanie"
            explanation="Głosować może 14 radnych. Wymagane: więcej głosów ZA niż PRZECIW."
            onStep={() => {}}
          >
            <Button>Zarządź przerwę</Button>
          </PrimaryStep>
          <PrimaryStep
            label="Otwórz głosowanie"
            explanation="Głosować może 7 radnych."
            blockedBecause="Brak kworum: obecnych 7, wymagane 8 (art. 14 ust. 1 u.s.g.)."
            onStep={() => {}}
          />
        </div>
      </Sample>
    </Section>
  );
}

function Fields() {
  const [text, setText] = useState('Podjęcie uchwały w sprawie zmian w budżecie');
  const [count, setCount] = useState<number | null>(15);
  const [majority, setMajority] = useState<'simple' | 'absolute-of-votes' | null>(null);
  const [kind, setKind] = useState<'resolution' | 'minutes'>('resolution');
  const [agreed, setAgreed] = useState(false);
  const [live, setLive] = useState(true);
  return (
    <Section title="Pola">
      <div className="k-stack g-narrow">
        <TextField label="Tytuł punktu" hint="Tak jak w zawiadomieniu o sesji." value={text} onChange={setText} />
        <TextField label="Numer druku" error="Wpisz numer druku, na przykład 43." value="" onChange={() => {}} short />
        <TextField label="Data sesji" type="date" value="2026-12-04" onChange={() => {}} short />
        <TextArea label="Powód korekty" optional value="" onChange={() => {}} />
        <NumberField label="Ustawowy skład rady" value={count} onChange={setCount} min={15} max={45} />
        <Select
          label="Wymagana większość"
          options={[
            { value: 'simple', text: 'zwykła' },
            { value: 'absolute-of-votes', text: 'bezwzględna' },
          ]}
          value={majority}
          onChange={setMajority}
        />
        <RadioGroup
          label="Rodzaj punktu"
          options={[
            { value: 'resolution', text: 'uchwała', hint: 'wymaga projektu' },
            { value: 'minutes', text: 'przyjęcie protokołu' },
          ]}
          value={kind}
          onChange={setKind}
        />
        <Checkbox
          label="Potwierdzam rodzaj większości"
          checked={agreed}
          onChange={setAgreed}
          error={agreed ? null : 'Potwierdź rodzaj większości.'}
        />
        <Switch label="Pokaż głosy na żywo" hint="Domyślnie wyłączone." checked={live} onChange={setLive} />
      </div>
      <Sample title="Logowanie">
        <SignInForm
          pending={false}
          refusal={{ text: 'Nazwa użytkownika lub hasło są nieprawidłowe.' }}
          onSignIn={() => {}}
        />
      </Sample>
    </Section>
  );
}

function Dialogs() {
  const [open, setOpen] = useState<'dialog' | 'confirm' | 'danger' | null>(null);
  const announce = useAnnounce();
  const close = () => setOpen(null);
  return (
    <Section title="Okna i komunikaty">
      <div className="k-row">
        <Button onClick={() => setOpen('dialog')}>Okno</Button>
        <Button onClick={() => setOpen('confirm')}>Potwierdzenie</Button>
        <Button onClick={() => setOpen('danger')}>Groźne potwierdzenie</Button>
        <Button onClick={() => announce.done('Obecność potwierdzona o 09:01:12.')}>Komunikat</Button>
        <Button
          onClick={() => announce.failed({ text: 'Głosowanie nie jest otwarte.', article: 'art. 14 ust. 2 u.s.g.' })}
        >
          Odmowa
        </Button>
      </div>
      <Dialog
        isOpen={open === 'dialog'}
        onClose={close}
        title="Dodaj gościa"
        footer={<Button onClick={close}>Anuluj</Button>}
      >
        <TextField label="Imię i nazwisko" value="" onChange={() => {}} />
      </Dialog>
      <ConfirmDialog
        isOpen={open === 'confirm'}
        title="Ogłosić wynik?"
        confirmLabel="Ogłoś wynik"
        onConfirm={close}
        onCancel={close}
      >
        <p>Wynik pojawi się na ekranie sali i w transmisji.</p>
      </ConfirmDialog>
      <ConfirmDialog
        isOpen={open === 'danger'}
        danger
        title="Zamknąć głosowanie?"
        confirmLabel="Zamknij głosowanie"
        refusal={{ text: 'Nie udało się zamknąć głosowania.' }}
        onConfirm={close}
        onCancel={close}
      >
        <p>Nie głosowali: Jerzy Źródło, Marek Łoś.</p>
      </ConfirmDialog>
    </Section>
  );
}
