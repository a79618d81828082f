// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhongfu.contracts.id.SurveyEntryId;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

/** Attempts at household visits. The methods that call these have checked the right to see the entry. */
@ApplicationScoped
class SurveyAttemptRepository implements Records<SurveyAttempt> {

    List<SurveyAttempt> listOf(SurveyEntryId entry) {
        return list("entryId = ?1 order by provenance.occurredAt, id", entry.value());
    }

    List<SurveyAttempt> pageOf(SurveyEntryId entry, PageQuery page) {
        return page(Criteria.of(page).and("entryId = :entry", "entry", entry));
    }
}
