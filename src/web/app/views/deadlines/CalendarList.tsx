import { Link } from '@tanstack/react-router';
import { to } from '../../addresses.js';
import { useSpeech, useStrings } from '../../language.js';
import { HeldBy } from '../../parts/HeldBy.js';
import { DocumentLink, Zh } from '../../parts/names.js';
import { Section } from '../../parts/Section.js';
import { SourceLink } from '../../parts/SourceLink.js';
import type { Due } from '../../queries/deadlines.js';
import type { Calendar, Day, Month } from './calendar.js';

interface CalendarListProps {
  readonly calendar: Calendar;
  readonly now: string;
  /** No more will be fetched: only then is it known that nothing is to come. */
  readonly complete: boolean;
}

export function CalendarList({ calendar, now, complete }: CalendarListProps) {
  const { deadlines } = useStrings();
  const { years, undated, allPast } = calendar;
  return (
    <div className="calendar">
      {years.map(({ year, count, months }) => (
        <Section key={year} title={year} count={count}>
          {months.map((month) => (
            <MonthList key={month.month} month={month} now={now} />
          ))}
        </Section>
      ))}
      {allPast && complete && years.length > 0 ? <Today now={now} /> : null}
      {undated.length === 0 ? null : (
        <Section title={deadlines.undated} count={undated.length}>
          <p className="quiet">{deadlines.undatedHint}</p>
          <DueList due={undated} />
        </Section>
      )}
    </div>
  );
}

function MonthList({ month, now }: { readonly month: Month; readonly now: string }) {
  const { language } = useSpeech();
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return (
    <>
      <h3>{name.format(new Date(`${month.month}-01T00:00:00Z`))}</h3>
      {month.days.map((day) => (
        <DayList key={day.date} day={day} now={now} />
      ))}
    </>
  );
}

function DayList({ day, now }: { readonly day: Day; readonly now: string }) {
  const past = day.date < now;
  return (
    <>
      {day.afterToday ? <Today now={now} /> : null}
      <div className={past ? 'day past' : 'day'}>
        <h4>
          <time dateTime={day.date}>{day.date}</time>
        </h4>
        <DueList due={day.due} />
      </div>
    </>
  );
}

function Today({ now }: { readonly now: string }) {
  const { deadlines } = useStrings();
  return (
    <p className="today">
      <time dateTime={now}>{deadlines.today(now)}</time>
    </p>
  );
}

export function DueList({ due }: { readonly due: readonly Due[] }) {
  return (
    <ul className="due-list">
      {due.map((one) => (
        <li key={`${one.task.id} ${one.deadline.text} ${one.deadline.source.startLine}`}>
          <DueItem due={one} />
        </li>
      ))}
    </ul>
  );
}

function DueItem({ due: { deadline, task, responsibilities } }: { readonly due: Due }) {
  const { deadlines } = useStrings();
  return (
    <>
      <p className="due-task">
        <Link {...to.task(task.id)}>
          <Zh>{task.heading}</Zh>
        </Link>
      </p>
      <p className="quiet">
        <DocumentLink document={task.document} />
      </p>
      <p>
        <q lang="zh-Hans">{deadline.text}</q>{' '}
        <span className={deadline.basis === 'STATED' ? 'tag' : 'tag doubt'}>{deadlines.basisOf[deadline.basis]}</span>{' '}
        <SourceLink source={deadline.source} document={task.document.id} />
      </p>
      <HeldBy list={responsibilities} />
    </>
  );
}
