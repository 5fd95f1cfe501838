/** The calendar's pure parts: what is asked for an address, days in order with today among them, the calendar file. */
import { describe, expect, it } from 'vitest';
import type { Due } from '../src/web/app/queries/deadlines.js';
import { dayAfter, today } from '../src/web/app/today.js';
import { calendarOf } from '../src/web/app/views/deadlines/calendar.js';
import { iCalendar } from '../src/web/app/views/deadlines/ical.js';
import { deadlineVariables, readDeadlineSearch } from '../src/web/app/views/deadlines/search.js';

const WORDS = { role: { LEAD: '牵头', SUPPORT: '配合', RESPONSIBLE: '责任' }, inferred: '推断' };

const due = (date: string | null, heading = '任务', text = '年底前'): Due => ({
  deadline: { text, date, basis: 'STATED', source: { file: 'a.txt', startLine: 3, endLine: 3 } },
  task: {
    id: 'd:1',
    heading,
    path: [heading],
    document: {
      id: 'd',
      title: '方案',
      issuanceTitle: null,
      englishTitle: null,
      number: null,
      date: '2023-05-13',
      inCorpus: true,
      source: null,
    },
  },
  responsibilities: [
    {
      role: 'LEAD',
      roleBasis: 'STATED',
      mention: '市财政局',
      agency: {
        id: 'b',
        name: '北京市财政局',
        shortName: null,
        englishName: null,
        kind: 'AGENCY',
        resolved: true,
      },
    },
  ],
});

describe('days', () => {
  it('are those of China', () => {
    expect(today(new Date('2024-12-31T15:59:00Z'))).toBe('2024-12-31');
    expect(today(new Date('2024-12-31T16:00:00Z'))).toBe('2025-01-01');
  });

  it('go on over months and years', () => {
    expect(dayAfter('2024-12-31')).toBe('2025-01-01');
    expect(dayAfter('2024-03-01', -1)).toBe('2024-02-29');
  });
});

describe('what an address asks for', () => {
  const asked = (given: object) => deadlineVariables(readDeadlineSearch({ ...given }), '2024-06-01');

  it('past ends yesterday, upcoming begins today, and the narrower day counts', () => {
    expect(asked({ when: 'past' })).toMatchObject({ from: undefined, to: '2024-05-31' });
    expect(asked({ when: 'past', dueTo: '2023-01-01' })).toMatchObject({ to: '2023-01-01' });
    expect(asked({ when: 'upcoming', dueFrom: '2020-01-01' })).toMatchObject({ from: '2024-06-01', to: undefined });
    expect(asked({ when: 'upcoming', dueFrom: '2025-01-01' })).toMatchObject({ from: '2025-01-01' });
  });

  it('days of the documents are another thing than days on which something is due', () => {
    expect(asked({ from: '2023-01-01', dueFrom: '2024-01-01', basis: 'stated', undated: 'true' })).toMatchObject({
      from: '2024-01-01',
      undated: true,
      filter: { documentDate: { from: '2023-01-01' }, deadlineBasis: 'STATED' },
    });
  });

  it('what means nothing is left out', () => {
    expect(asked({ when: 'soon', dueFrom: '2024-13-01', basis: 'guessed' })).toEqual(asked({}));
  });
});

describe('the calendar', () => {
  const list = [due('2022-12-31'), due('2022-12-31'), due('2024-06-01'), due('2024-12-31'), due(null)];

  it('cuts years, months and days, and puts phrases without a date aside', () => {
    const { years, undated } = calendarOf(list, '2024-06-01');
    expect(years.map(({ year, count }) => [year, count])).toEqual([
      ['2022', 2],
      ['2024', 2],
    ]);
    expect(years[1]?.months.map(({ month }) => month)).toEqual(['2024-06', '2024-12']);
    expect(years[0]?.months[0]?.days.map(({ date, due }) => [date, due.length])).toEqual([['2022-12-31', 2]]);
    expect(undated).toHaveLength(1);
  });

  const marked = (now: string) =>
    calendarOf(list, now).years.flatMap(({ months }) =>
      months.flatMap(({ days }) => days.filter((day) => day.afterToday).map(({ date }) => date)),
    );

  it('today stands once, before the first day that is not past', () => {
    expect(marked('2020-01-01')).toEqual(['2022-12-31']);
    expect(marked('2024-06-01')).toEqual(['2024-06-01']);
    expect(marked('2024-06-02')).toEqual(['2024-12-31']);
    expect(marked('2025-01-01')).toEqual([]);
    expect(calendarOf(list, '2025-01-01').allPast).toBe(true);
    expect(calendarOf(list, '2024-12-31').allPast).toBe(false);
  });
});

describe('the calendar file', () => {
  const page = 'http://localhost:4000';
  const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

  it('holds an event of one whole day for each date, and says where it stands', () => {
    const file = iCalendar([due('2024-12-31', '一、建立体系; 完善,落实'), due(null)], page, WORDS);
    expect(unfolded(file)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//zeren//deadlines//ZH',
      'BEGIN:VEVENT',
      'UID:d:1-20241231-3@zeren',
      'DTSTAMP:20230513T000000Z',
      'DTSTART;VALUE=DATE:20241231',
      'DTEND;VALUE=DATE:20250101',
      'SUMMARY:一、建立体系\\; 完善\\,落实',
      'DESCRIPTION:年底前\\n牵头: 市财政局\\n方案\\na.txt:3',
      `URL:${page}/tasks/d%3A1`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('has no line of more than 75 octets, and cuts no character', () => {
    const heading = '责任'.repeat(60);
    const file = iCalendar([due('2024-12-31', heading)], page, WORDS);
    const lines = file.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(3);
    expect(unfolded(file)).toContain(`SUMMARY:${heading}`);
  });

  it('is empty, but whole, where nothing has a date', () => {
    expect(iCalendar([due(null)], page, WORDS)).toBe(
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//zeren//deadlines//ZH\r\nEND:VCALENDAR\r\n',
    );
  });
});
