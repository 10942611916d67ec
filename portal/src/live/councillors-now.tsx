import { useTranslation } from 'react-i18next';
import type { CommitteesPart } from '../../../protocol/src/views/committees-part.js';
import type { RollEntry } from '../../../protocol/src/views/parts.js';
import { rollOfSitting } from '../../../web-shared/src/committees/roll-of-sitting.js';
import { Icon } from '../../../web-shared/src/icon/icon.js';

interface CouncillorsNowProps {
  roll: readonly RollEntry[];
  /** While the council sits; before and after nobody is absent. */
  attendanceKnown: boolean;
  /** Committees that sit; absent at a session of the council. */
  committees?: CommitteesPart | undefined;
}

/**
 * The roll in the order of the named list, with attendance by the register (S-22), never by connections. Of a committee its members;
 * other councillors stand there only when they came (K-02).
 */
export function CouncillorsNow({ roll, attendanceKnown, committees = [] }: CouncillorsNowProps) {
  const { t } = useTranslation('portal');
  const { members: seated, others: guests } = rollOfSitting(roll, committees);
  const others = attendanceKnown ? guests.filter((entry) => entry.present) : [];
  if (seated.length === 0) return null;
  const present = seated.filter((entry) => entry.present).length;
  return (
    <section className="portal-section">
      <h2 id="radni">{t(committees.length > 0 ? 'session.members' : 'session.councillors')}</h2>
      {attendanceKnown && (
        <p className="k-figures">{t('session.councillorsSummary', { present, all: seated.length })}</p>
      )}
      <ul className="portal-roll" aria-labelledby="radni">
        {seated.map((entry) => (
          <li key={entry.memberId}>
            <span className="portal-roll__who">
              <strong>
                {entry.lastName} {entry.firstName}
              </strong>
              <span className="k-soft k-small">{notesOf(entry)}</span>
            </span>
            {attendanceKnown && (
              <span className={entry.present ? 'portal-roll__presence' : 'portal-roll__presence k-soft'}>
                <Icon name={entry.present ? 'check' : 'person-off'} />
                {t(entry.present ? 'session.present' : 'session.absent')}
              </span>
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <p>
          {t('session.otherCouncillors', {
            names: others.map(({ firstName, lastName }) => `${firstName} ${lastName}`).join(', '),
          })}
        </p>
      )}
    </section>
  );

  function notesOf(entry: RollEntry): string {
    const office = entry.office && t(`role.${entry.office}`, { ns: 'shared' });
    const unsworn = entry.standing === 'unsworn' && t('session.unsworn');
    return [entry.clubShortName, office, unsworn].filter(Boolean).join(', ');
  }
}
