// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

@ApplicationScoped
class EvidenceRepository implements Records<Evidence> {

    List<Evidence> findByPerson(PersonId personId) {
        return list("personId", Sort.by("id"), personId.value());
    }

    Optional<Evidence> findOf(PersonId personId, EvidenceId id) {
        return find("id = ?1 and personId = ?2", id.value(), personId.value()).firstResultOptional();
    }

    List<Evidence> pageOf(PersonId personId, PageQuery page) {
        return page(Criteria.of(page).and("personId = :person", "person", personId.value()));
    }
}
