import { getRouteApi, Link } from '@tanstack/react-router';
import { file, to } from '../../addresses.js';
import { FilterBar } from '../../filter/FilterBar.js';
import { taskFilter } from '../../filter/search.js';
import { useStrings } from '../../language.js';
import { Answer, Empty } from '../../parts/Answer.js';
import { More } from '../../parts/More.js';
import { UNMARKED } from '../../parts/unmarked.js';
import type { Connection } from '../../queries/shapes.js';
import { type ListedTask, TASKS } from '../../queries/tasks.js';
import { usePages } from '../../usePages.js';
import { useTitle } from '../../useTitle.js';
import { TASK_FIELDS, TASK_ORDERS, type TaskListSearch } from './search.js';
import { TaskTable } from './TaskTable.js';

const route = getRouteApi('/tasks');
const pick = (data: { readonly tasks: Connection<ListedTask> }) => data.tasks;

/** The tasks that a filter lets through, by document or by deadline. */
export function Tasks() {
  const strings = useStrings();
  const { tasks } = strings;
  useTitle(tasks.title);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (next: TaskListSearch) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  const orderBy = search.sort === 'deadline' ? 'DEADLINE' : 'READING';
  const answer = usePages(TASKS, { filter: taskFilter(search), orderBy }, pick);
  return (
    <>
      <h1>{tasks.title}</h1>
      <p className="lead">{tasks.lead}</p>
      <FilterBar search={search} change={change} fields={TASK_FIELDS} />
      <Answer of={answer}>
        {() =>
          answer.pages.items.length === 0 ? (
            <Empty advice={tasks.emptyAdvice}>{tasks.empty}</Empty>
          ) : (
            <>
              <div className="section-head">
                <p className="counted">{tasks.found(answer.pages.totalCount)}</p>
                <Orders search={search} />
              </div>
              <TaskTable tasks={answer.pages.items} byDocument={orderBy === 'READING'} />
              <More pages={answer.pages} />
              <p className="downloads">
                <Link {...to.matrixOf(filterOf(search))}>{tasks.matrix}</Link>
                {strings.downloads}
                <a href={file.matrix(filterOf(search), 'long.csv')} download>
                  CSV
                </a>
              </p>
            </>
          )
        }
      </Answer>
    </>
  );
}

/** The filter without the order, which means nothing to a matrix. */
const filterOf = ({ sort: _, ...filter }: TaskListSearch) => filter;

function Orders({ search }: { readonly search: TaskListSearch }) {
  const { tasks } = useStrings();
  return (
    <nav className="kinds" aria-label={tasks.order}>
      {([undefined, ...TASK_ORDERS] as const).map((order) => (
        <Link
          key={order ?? 'reading'}
          {...to.tasks({ ...search, sort: order })}
          activeProps={UNMARKED}
          aria-current={search.sort === order ? 'true' : undefined}
        >
          {tasks.orders[order ?? 'reading']}
        </Link>
      ))}
    </nav>
  );
}
