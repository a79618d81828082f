// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhongfu.contracts.id.SurveyEntryId;

/** Assignments of entries. */
@ApplicationScoped
class SurveyAssignmentRepository implements PanacheRepositoryBase<SurveyAssignment, UUID> {

    /** The assignments of an entry, first one first. */
    List<SurveyAssignment> listOf(SurveyEntryId entry) {
        return list("entryId = ?1 order by id", entry.value());
    }

    Optional<SurveyAssignment> findCurrent(SurveyEntryId entry) {
        return find("entryId = ?1 and endedAt is null", entry.value()).firstResultOptional();
    }

    boolean coverAt(SurveyEntryId entry, String subject, Instant at) {
        return listOf(entry).stream().anyMatch(each -> each.coversAt(subject, at));
    }
}
