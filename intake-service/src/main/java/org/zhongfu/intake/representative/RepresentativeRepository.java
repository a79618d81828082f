// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.person.FileDependents;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

@ApplicationScoped
class RepresentativeRepository implements Records<Representative>, FileDependents {

    /** What belongs to a file, on either side. */
    private static final String OF_FILE = "(personId = ?1 or representativeId = ?1)";

    private static final List<RepresentativeKind> GUARDIANS =
            List.of(RepresentativeKind.GUARDIAN_OF_MINOR, RepresentativeKind.GUARDIAN_OF_ADULT);

    @Override
    public Dependents dependentsOf(PersonId id) {
        return new Dependents(
                LocalizedText.of("guardians, agents or carers", "监护、代理或照料关系"),
                list(OF_FILE + " and status <> ?2", Sort.by("id"), id.value(), RepresentativeStatus.VOIDED).stream()
                        .map(row -> row.id().toString())
                        .toList());
    }

    /** All that were entered for a person, voided ones too. */
    List<Representative> of(PersonId person) {
        return list("personId", Sort.by("id"), person.value());
    }

    Optional<Representative> findOf(PersonId person, RepresentativeId id) {
        return findOne(one(person, id));
    }

    /** One of a person, locked until the transaction ends. */
    Optional<Representative> lockOf(PersonId person, RepresentativeId id) {
        return lockOne(one(person, id));
    }

    /** All of a file on either side, locked until the transaction ends. */
    List<Representative> lockOfFile(PersonId file) {
        return find(OF_FILE, Sort.by("id"), file.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Representative> pageOf(PersonId person, @Nullable RepresentativeStatus status, PageQuery page) {
        return page(Criteria.of(page)
                .and("personId = :person", "person", person.value())
                .and("status = :status", "status", status));
    }

    /** Guardianships, voided ones left out, in which one of these persons is the guardian. */
    List<Representative> guardianshipsBy(Collection<PersonId> guardians) {
        return list(
                "representativeId in ?1 and kind in ?2 and status <> ?3",
                guardians.stream().map(PersonId::value).toList(),
                GUARDIANS,
                RepresentativeStatus.VOIDED);
    }

    private static Criteria one(PersonId person, RepresentativeId id) {
        return Criteria.ofOne(id).and("personId = :person", "person", person.value());
    }
}
