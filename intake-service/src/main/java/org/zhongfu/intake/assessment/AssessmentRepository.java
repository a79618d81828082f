// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.intake.EligibilityFacts.InstrumentLevel;
import org.zhongfu.intake.person.FactSource;
import org.zhongfu.intake.person.PersonScope;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

@ApplicationScoped
class AssessmentRepository implements PanacheRepositoryBase<Assessment, UUID>, FactSource {

    @Override
    public List<InstrumentLevel> levelsOf(UUID personId) {
        return find("personId", Sort.by("provenance.occurredAt").and("id"), personId).list().stream()
                .map(Assessment::result)
                .toList();
    }

    Optional<Assessment> seenBy(Caller caller, UUID id) {
        Criteria criteria = PersonScope.bound(Criteria.ofOne(id), caller.area());
        return find(criteria.where(), criteria.parameters()).firstResultOptional();
    }

    List<Assessment> page(Caller caller, PageQuery page, @Nullable UUID personId) {
        Criteria criteria =
                PersonScope.bound(Criteria.of(page), caller.area()).and("personId = :person", "person", personId);
        return find(criteria.where(), Sort.by("id"), criteria.parameters())
                .range(0, page.fetch() - 1)
                .list();
    }

    Optional<Assessment> referredTo(String createdBy, @Nullable String clientReference) {
        return clientReference == null
                ? Optional.empty()
                : find("provenance.createdBy = ?1 and provenance.clientReference = ?2", createdBy, clientReference)
                        .firstResultOptional();
    }
}
