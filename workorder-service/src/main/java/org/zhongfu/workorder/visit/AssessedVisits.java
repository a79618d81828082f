// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.intake.IntakeEvent.AssessmentCompleted;
import org.zhongfu.contracts.intake.IntakeEvent.PersonsMerged;
import org.zhongfu.platform.sql.NamedLock;

/**
 * Assessments of persons and the visits they are the result of: an assessment by the worker of the visit, from the check-in on. Whichever of
 * the two is recorded last ties them, under a lock of the person that is taken after that of the order.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AssessedVisits {

    private static final String KEEP = """
            insert into person_assessment (assessment_id, person_id, instrument, assessed_at, assessed_by)
            values (:assessment, :person, :instrument, :assessedAt, :assessedBy)
            on conflict (assessment_id) do nothing
            """;

    private static final String TIE = """
            update person_assessment set visit_id = :visit
            where assessment_id = (
                select a.assessment_id from person_assessment a join worker_copy w on w.subject = a.assessed_by
                where a.person_id = :person and a.assessed_at >= :from and w.id = :worker
                  and (a.visit_id is null or a.visit_id in (select v.id from visit v where v.status = 'VOIDED'))
                order by a.assessed_at limit 1)
            """;

    private static final String TIED = "select count(*) from person_assessment where visit_id = :visit";

    private static final String MERGED =
            "update person_assessment set person_id = :surviving where person_id = :duplicate";

    private final Jdbi jdbi;
    private final NamedLock locks;

    AssessedVisits(Jdbi jdbi, NamedLock locks) {
        this.jdbi = jdbi;
        this.locks = locks;
    }

    /** Waits for others who record assessments or visits of the person. */
    void lock(PersonId person) {
        locks.acquire("assessments of person", person.toString());
    }

    /** Keeps an assessment; a repeated event changes nothing. */
    void keep(AssessmentCompleted event) {
        jdbi.useHandle(sql -> sql.createUpdate(KEEP)
                .bind("assessment", event.assessmentId().value())
                .bind("person", event.personId().value())
                .bind("instrument", event.instrument())
                .bind("assessedAt", event.occurredAt())
                .bind("assessedBy", event.assessedBy())
                .execute());
    }

    /** Ties an assessment of the person by the worker to the visit; false when there is none. */
    boolean tie(Visit visit, Instant begin) {
        return jdbi.withHandle(sql -> sql.createUpdate(TIE)
                        .bind("visit", visit.id().value())
                        .bind("person", visit.personId().value())
                        .bind("worker", visit.workerId().value())
                        .bind("from", begin)
                        .execute())
                > 0;
    }

    /** True when an assessment is tied to the visit. */
    boolean isTied(VisitId visit) {
        return jdbi.withHandle(sql -> sql.createQuery(TIED)
                        .bind("visit", visit.value())
                        .mapTo(Long.class)
                        .one())
                > 0;
    }

    /** The assessments of the file that was merged are of the other person. */
    void follow(PersonsMerged event) {
        jdbi.useHandle(sql -> sql.createUpdate(MERGED)
                .bind("surviving", event.survivingId().value())
                .bind("duplicate", event.duplicateId().value())
                .execute());
    }
}
