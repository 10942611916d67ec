import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Term } from '../../../protocol/src/http/office.js';
import type { SessionSummary } from '../../../protocol/src/http/sessions.js';
import { Icon } from '../../../web-shared/src/icon/icon.js';
import { useAnnualRefusals } from '../data/annual-refusals.js';
import { useCommitteePapers } from '../data/committee-papers.js';
import { useCommittees } from '../data/committees.js';
import { useInterpellations } from '../data/interpellations.js';
import { useMembers } from '../data/members.js';
import { useResignations } from '../data/resignations.js';
import { TaskText, taskOf, taskOrder } from '../interpellations/interpellation-tasks.js';
import { PaperTasks } from './paper-tasks.js';
import { RecallTasks } from './recall-tasks.js';
import { openResignations, ResignationTasks } from './resignation-tasks.js';
import { tasksOf } from './tasks.js';

/** More of the register than this would bury the rest. */
const shownTasks = 5;

/** What waits for the office; each line leads to where it is done. */
export function ToDo({ term, sessions, today }: { term: Term; sessions: readonly SessionSummary[]; today: string }) {
  const { t } = useTranslation('office');
  const { data: members } = useMembers(term.termId);
  const { data: register } = useInterpellations(term.termId);
  const { data: known } = useResignations(term.termId);
  const { data: refusals } = useAnnualRefusals(term.termId);
  const { data: committees = [] } = useCommittees(term.termId);
  const { data: papers } = useCommitteePapers(term.termId);
  if (!members) return null;
  const missing = papers?.missing ?? [];
  const openPaths = refusals?.openPaths ?? [];
  const resigned = openResignations(known ?? []);
  const all = (register ?? [])
    .flatMap((record) => {
      const task = taskOf(record);
      return task ? [{ record, task }] : [];
    })
    .sort((one, other) => taskOrder.indexOf(one.task) - taskOrder.indexOf(other.task));
  const waiting = all.slice(0, shownTasks);
  const more = all.length - waiting.length;
  const tasks = tasksOf(term, sessions, members, today);
  return (
    <section>
      <h2>{t('home.toDo')}</h2>
      {tasks.length + waiting.length + openPaths.length + resigned.length + missing.length === 0 ? (
        <p className="o-told">
          <Icon name="check" />
          {t('home.nothingToDo')}
        </p>
      ) : (
        <ul className="o-tasks">
          {tasks.map(({ code, to, details }) => (
            <li key={`${code} ${to} ${details.name ?? ''}`}>
              <Link to={to}>
                <span>{t(`task.${code}`, details)}</span>
                <Icon name="right" />
              </Link>
            </li>
          ))}
          <ResignationTasks termId={term.termId} open={resigned} />
          <RecallTasks termId={term.termId} openPaths={openPaths} />
          {waiting.map(({ record, task }) => (
            <li key={record.interpellationId}>
              <Link to={`/interpellations/${record.interpellationId}`}>
                <TaskText record={record} task={task} />
                <Icon name="right" />
              </Link>
            </li>
          ))}
          {more > 0 && (
            <li>
              <Link to="/interpellations">
                <span>{t('interpellationChanges.moreTasks', { count: more })}</span>
                <Icon name="right" />
              </Link>
            </li>
          )}
          <PaperTasks termId={term.termId} missing={missing} committees={committees} />
        </ul>
      )}
    </section>
  );
}
