// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

@ApplicationScoped
class EvidenceRepository implements PanacheRepositoryBase<Evidence, UUID> {

    List<Evidence> of(UUID personId) {
        return list("personId", Sort.by("id"), personId);
    }

    List<Evidence> page(UUID personId, PageQuery page) {
        Criteria criteria = Criteria.of(page).and("personId = :person", "person", personId);
        return find(criteria.where(), Sort.by("id"), criteria.parameters())
                .range(0, page.fetch() - 1)
                .list();
    }

    Optional<Evidence> referredTo(String createdBy, @Nullable String clientReference) {
        return clientReference == null
                ? Optional.empty()
                : find("provenance.createdBy = ?1 and provenance.clientReference = ?2", createdBy, clientReference)
                        .firstResultOptional();
    }
}
