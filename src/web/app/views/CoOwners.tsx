import { useStrings } from '../language.js';
import { Answer, Empty } from '../parts/Answer.js';
import { More } from '../parts/More.js';
import { AgencyLink } from '../parts/names.js';
import { Section } from '../parts/Section.js';
import { CO_OWNERS, type CoOwner, type CoOwners as List } from '../queries/agency.js';
import { Link } from '../router.js';
import { to } from '../routes.js';
import { usePages } from '../usePages.js';

const pick = (data: { readonly agency: { readonly coOwners: List } | null }) => data.agency?.coOwners ?? null;

/** With which bodies a body shares its tasks, how many, and the way to those tasks. */
export function CoOwners({ id }: { readonly id: string }) {
  const { agency } = useStrings();
  const answer = usePages(CO_OWNERS, { id }, pick);
  const counted = answer.status === 'ready' ? answer.data.agency?.coOwners : undefined;
  return (
    <Section title={agency.coOwners} count={counted?.totalCount} id="co-owners">
      <Answer of={answer}>
        {() =>
          answer.pages.items.length === 0 ? (
            <Empty>{agency.noCoOwners}</Empty>
          ) : (
            <>
              <CoOwnerTable id={id} owners={answer.pages.items} />
              <More pages={answer.pages} />
              <p className="counted">{counted?.counted.text}</p>
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
            <th scope="col">{column.agency}</th>
            <th scope="col">{column.shared}</th>
            <th scope="col">{column.documents}</th>
          </tr>
        </thead>
        <tbody>
          {owners.map((owner) => (
            <tr key={owner.agency.id}>
              <th scope="row">
                <AgencyLink agency={owner.agency} />
              </th>
              <td>
                <meter min={0} max={most} value={owner.shared} aria-hidden="true" />{' '}
                <Link href={to.shared([id, owner.agency.id])}>{owner.shared}</Link>
              </td>
              <td className="quiet">{agency.sharedIn(owner.documents.length)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
