// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

@ApplicationScoped
class EvidenceRepository implements Records<Evidence> {

    /** All evidence of a person in the order in which it was recorded. */
    List<Evidence> findByPerson(PersonId personId) {
        return list("personId", Sort.by("provenance.recordedAt").and("id"), personId.value());
    }

    Optional<Evidence> findOf(PersonId personId, EvidenceId id) {
        return findOne(of(personId, id));
    }

    /** The evidence, locked until the transaction ends. */
    Optional<Evidence> lockOf(PersonId personId, EvidenceId id) {
        return lockOne(of(personId, id));
    }

    List<Evidence> pageOf(PersonId personId, @Nullable EvidenceStatus status, PageQuery page) {
        return page(Criteria.of(page)
                .and("personId = :person", "person", personId.value())
                .and("state.status = :status", "status", status));
    }

    private static Criteria of(PersonId personId, EvidenceId id) {
        return Criteria.ofOne(id).and("personId = :person", "person", personId.value());
    }
}
