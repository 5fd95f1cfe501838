import { Link } from '@tanstack/react-router';
import { to } from '../addresses.js';
import { useSpeech } from '../language.js';
import { Answer, Empty } from '../parts/Answer.js';
import { More } from '../parts/More.js';
import { agencyLabel, DocumentLink, Zh } from '../parts/names.js';
import { RoleBadge } from '../parts/RoleBadge.js';
import { runsOf } from '../parts/runs.js';
import { SourceLink } from '../parts/SourceLink.js';
import { LINKED_TASKS, type LinkedTask, type NetworkAnswer, type NetworkNode } from '../queries/network.js';
import type { LinkedTasksQuery, TaskFilter } from '../queries/types.js';
import { usePages } from '../usePages.js';
import { Close } from './BodyPanel.js';
import type { Change } from './Choices.js';

interface LinkPanelProps {
  readonly ends: readonly [NetworkNode, NetworkNode];
  readonly network: NetworkAnswer;
  readonly filter: TaskFilter | null;
  readonly change: Change;
}

const pick = (data: LinkedTasksQuery) => data.sharedTasks;

/** The tasks behind a link, each with the roles of both ends and the line that says so. */
export function LinkPanel({ ends, network, filter, change }: LinkPanelProps) {
  const { language, strings } = useSpeech();
  const words = strings.network;
  const [one, other] = ends;
  const ids = [one.agency.id, other.agency.id];
  const answer = usePages(LINKED_TASKS, { agencies: ids, filter }, pick);
  const names = ends.map(({ agency }) => agencyLabel(agency, language)).join(words.and);
  return (
    <section className="partners" aria-label={words.linkOf(names)}>
      <div className="section-head">
        <h2>{names}</h2>
        <Close change={change} />
      </div>
      <p className="quiet">
        {words.linkCounts(sharedBy(network, ids), network.counted.per)}{' '}
        <button type="button" className="plain" onClick={() => change({ partner: undefined })}>
          {words.back}
        </button>
      </p>
      <Answer of={answer}>
        {() =>
          answer.pages.items.length === 0 ? (
            <Empty>{words.noTask}</Empty>
          ) : (
            <>
              {network.relation === 'CO_OWNERSHIP' ? null : <p className="quiet">{words.allShared}</p>}
              {runsOf(answer.pages.items, (task) => task.document.id).map(({ first, items }) => (
                <div key={first.id} className="linked">
                  <p>
                    <DocumentLink document={first.document} />
                  </p>
                  <ul>
                    {items.map((task) => (
                      <LinkedLine key={task.id} task={task} ends={ends} />
                    ))}
                  </ul>
                </div>
              ))}
              <More pages={answer.pages} />
            </>
          )
        }
      </Answer>
    </section>
  );
}

/** What the links between both count; with a direction there may be one each way. */
function sharedBy({ links }: NetworkAnswer, [one, other]: readonly string[]): readonly number[] {
  return links
    .filter(({ source, target }) => (source === one && target === other) || (source === other && target === one))
    .map(({ shared }) => shared);
}

function LinkedLine({ task, ends }: { readonly task: LinkedTask; readonly ends: readonly NetworkNode[] }) {
  const { language } = useSpeech();
  return (
    <li>
      <Link {...to.task(task.id)}>
        <Zh>{task.heading}</Zh>
      </Link>{' '}
      {ends.map(({ agency }) => (
        <span key={agency.id} title={agencyLabel(agency, language)}>
          {rolesOf(task, agency.id).map((role) => (
            <RoleBadge key={role} role={role} />
          ))}{' '}
        </span>
      ))}
      {task.clauses.map((clause) => (
        <SourceLink key={clause.id} source={clause.source} document={task.document.id} clause={clause.id} />
      ))}
    </li>
  );
}

function rolesOf(task: LinkedTask, agency: string) {
  return [...new Set(task.responsibilities.filter((one) => one.agency.id === agency).map((one) => one.role))];
}
