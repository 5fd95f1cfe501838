import { Link } from '@tanstack/react-router';
import { to } from '../../addresses.js';
import { useStrings } from '../../language.js';
import { Answer, Empty } from '../../parts/Answer.js';
import { Bar } from '../../parts/Bar.js';
import { More } from '../../parts/More.js';
import { AgencyLink } from '../../parts/names.js';
import { Section } from '../../parts/Section.js';
import { CO_OWNERS, type CoOwner, type CoOwners as List } from '../../queries/agency.js';
import type { AgencyName } from '../../queries/shapes.js';
import { usePages } from '../../usePages.js';
import { Ego } from './Ego.js';

const pick = (data: { readonly agency: { readonly coOwners: List } | null }) => data.agency?.coOwners ?? null;

/** With which bodies a body shares its tasks, how many, and the way to those tasks: a picture and a table. */
export function CoOwners({ agency: body }: { readonly agency: AgencyName }) {
  const strings = useStrings();
  const { agency } = strings;
  const answer = usePages(CO_OWNERS, { id: body.id }, pick);
  const counted = answer.status === 'ready' ? answer.data.agency?.coOwners : undefined;
  return (
    <Section
      title={agency.coOwners}
      count={counted?.totalCount}
      aside={counted?.totalCount ? <Link {...to.network({ around: [body.id] })}>{agency.egoNetwork}</Link> : null}
    >
      <Answer of={answer}>
        {() =>
          answer.pages.items.length === 0 ? (
            <Empty>{agency.noCoOwners}</Empty>
          ) : (
            <>
              <Ego agency={body} owners={answer.pages.items} />
              <CoOwnerTable id={body.id} owners={answer.pages.items} />
              <More pages={answer.pages} />
              {counted ? <p className="counted">{strings.counted(counted.counted)}</p> : null}
            </>
          )
        }
      </Answer>
    </Section>
  );
}

function CoOwnerTable({ id, owners }: { readonly id: string; readonly owners: readonly CoOwner[] }) {
  const { column, agency } = useStrings();
  const most = owners[0]?.shared ?? 1;
  return (
    <div className="wide">
      <table className="bars">
        <thead>
          <tr>
            <th scope="col" className="rank">
              #
            </th>
            <th scope="col">{column.agency}</th>
            <th scope="col">{column.shared}</th>
          </tr>
        </thead>
        <tbody>
          {owners.map((owner, index) => (
            <tr key={owner.agency.id}>
              <td className="rank quiet">{index + 1}</td>
              <th scope="row">
                <AgencyLink agency={owner.agency} bilingual />
                <p className="quiet">{agency.sharedIn(owner.documents.length)}</p>
              </th>
              <td className="measure">
                <Bar value={owner.shared} most={most} />{' '}
                <Link {...to.shared([id, owner.agency.id])}>{owner.shared}</Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
