// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.AssessmentId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.EligibilityFacts.InstrumentLevel;
import org.zhongfu.intake.person.EligibilityFactSource;
import org.zhongfu.intake.person.PersonVisibility;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

@ApplicationScoped
class AssessmentRepository implements Records<Assessment>, EligibilityFactSource {

    private final PersonVisibility visibility;

    AssessmentRepository(PersonVisibility visibility) {
        this.visibility = visibility;
    }

    @Override
    public List<InstrumentLevel> levelsOf(PersonId personId) {
        return find("personId", Sort.by("provenance.occurredAt").and("id"), personId.value()).list().stream()
                .map(Assessment::fact)
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<Assessment> findVisible(Caller caller, AssessmentId id) {
        return findOne(visibility.narrow(Criteria.ofOne(id), caller));
    }

    List<Assessment> page(Caller caller, PageQuery page, @Nullable PersonId personId) {
        return page(visibility.narrow(Criteria.of(page), caller).and("personId = :person", "person", personId));
    }
}
