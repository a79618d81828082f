// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.smart;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

/** Smart assessments of persons; who calls has checked that the caller may see the person. */
@ApplicationScoped
class SmartAssessmentRepository implements Records<SmartAssessment> {

    Optional<SmartAssessment> findOf(PersonId person, SmartAssessmentId id) {
        return findOne(Criteria.ofOne(id).and("personId = :person", "person", person));
    }

    Optional<SmartAssessment> lockOf(PersonId person, SmartAssessmentId id) {
        return lockOne(Criteria.ofOne(id).and("personId = :person", "person", person));
    }

    List<SmartAssessment> pageOf(PersonId person, PageQuery page) {
        return page(Criteria.of(page).and("personId = :person", "person", person));
    }
}
