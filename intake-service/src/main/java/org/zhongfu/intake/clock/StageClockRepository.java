// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.clock;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.StageClockId;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.store.history.EncryptedFields;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

@ApplicationScoped
class StageClockRepository implements Records<StageClock> {

    private static final String SUMMARY = """
            select stage, substr(area_code, 1, 6) as area_code, level,
                   count(*) filter (where state = 'RUNNING' and due_at > :horizon) as running,
                   count(*) filter (where state = 'RUNNING' and due_at >= :now and due_at <= :horizon) as due_soon,
                   count(*) filter (where state = 'RUNNING' and due_at < :now) as overdue,
                   count(*) filter (where state = 'RUNNING' and due_at < :threeDaysAgo) as overdue_over_three_days,
                   count(*) filter (where state = 'PAUSED') as paused,
                   min(due_at) filter (where state = 'RUNNING' and due_at < :now) as oldest_due_at
            from stage_clock
            where state <> 'STOPPED' and area_code like :scope and area_code like :area
            group by stage, substr(area_code, 1, 6), level
            order by 2, 1, 3
            """;

    private static final String CASE_OF_NEED =
            "select n.id, n.application_id, n.person_id, p.area_code, n.service_item from need n"
                    + " join person p on p.id = n.person_id where n.id = :id";

    private final Jdbi jdbi;

    StageClockRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<StageClock> findVisible(Caller caller, StageClockId id) {
        return findOne(Criteria.ofOne(id).within(caller.area()));
    }

    /** The history of a clock, for callers who may see it; some read the reasons for prolonging without numbers of persons. */
    @Produces
    RecordHistory<StageClockId> history(HistoryLog log, RowEncryption encryption) {
        return new RecordHistory<StageClockId>(
                        log,
                        StageClock.class,
                        (caller, id) -> findVisible(caller, id).map(StageClock::provenance),
                        caller -> field -> field.equals("prolongReason") && !Visibility.readsInFull(caller))
                .decrypting(id -> EncryptedFields.of(
                        "prolongReason", stored -> encryption.decrypt(StageClock.PROLONG_REASON, id.value(), stored)));
    }

    Optional<StageClock> lockVisible(Caller caller, StageClockId id) {
        return lockOne(Criteria.ofOne(id).within(caller.area()));
    }

    /** The clock of a stage that has not stopped, locked until the transaction ends. */
    Optional<StageClock> lockOpen(UUID caseId, Stage stage) {
        return find("caseId = ?1 and stage = ?2 and state <> ?3", caseId, stage, ClockState.STOPPED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** True when a clock of the stage stopped at the time or later: its start was processed, or overtaken. */
    boolean stoppedSince(UUID caseId, Stage stage, Instant time) {
        return count(
                        "caseId = ?1 and stage = ?2 and state = ?3 and stoppedAt >= ?4",
                        caseId,
                        stage,
                        ClockState.STOPPED,
                        time)
                > 0;
    }

    /** True when there is or was a clock of the stage. */
    boolean exists(UUID caseId, Stage stage) {
        return count("caseId = ?1 and stage = ?2", caseId, stage) > 0;
    }

    /** The latest clock of a stage, stopped or not. */
    Optional<StageClock> findLatest(UUID caseId, Stage stage) {
        return find("caseId = ?1 and stage = ?2", Sort.descending("id"), caseId, stage)
                .firstResultOptional();
    }

    /** Clocks of a person that have not stopped, locked. */
    List<StageClock> lockOpenOf(PersonId person) {
        return find("personId = ?1 and state <> ?2", Sort.by("id"), person.value(), ClockState.STOPPED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Clocks of a need that have not stopped, locked. */
    List<StageClock> lockOpenOf(NeedId need) {
        return find("needId = ?1 and state <> ?2", Sort.by("id"), need.value(), ClockState.STOPPED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Clocks of an area that have not stopped, locked. */
    List<StageClock> lockOpenIn(String areaPrefix) {
        return find("areaCode like ?1 and state <> ?2", Sort.by("id"), areaPrefix + "%", ClockState.STOPPED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The running clock of an application or its needs that is due first. */
    Optional<StageClock> findNextDueOf(ApplicationId application) {
        return find("applicationId = ?1 and state = ?2", Sort.by("dueAt"), application.value(), ClockState.RUNNING)
                .firstResultOptional();
    }

    /** Clocks whose next level has the task by now; another replica may take them meanwhile. */
    List<UUID> findEscalationsDue(Instant now, int limit) {
        return find("select c.id from StageClock c where c.escalateAt <= ?1 order by c.escalateAt", now)
                .project(UUID.class)
                .range(0, limit - 1)
                .list();
    }

    /** The clock, unless another transaction has locked it. */
    Optional<StageClock> lockUnlessLocked(UUID id) {
        List<UUID> free = jdbi.withHandle(
                sql -> sql.createQuery("select id from stage_clock where id = :id for update skip locked")
                        .bind("id", id)
                        .mapTo(UUID.class)
                        .list());
        return free.isEmpty() ? Optional.empty() : findByIdOptional(id);
    }

    /** The clocks of a list, narrowed to what the caller may see. */
    Criteria visible(Caller caller, PageQuery page, ClockFilter filter, Instant now, Instant horizon) {
        Criteria criteria = Criteria.of(page)
                .within(caller.area())
                .inArea(filter.areaCode())
                .and("stage = :stage", "stage", filter.stage())
                .and("level = :level", "level", filter.level())
                .and("applicationId = :application", "application", filter.applicationId())
                .and("needId = :need", "need", filter.needId());
        if (filter.state() != null) {
            switch (filter.state()) {
                case RUNNING -> criteria.and("state = :state", "state", ClockState.RUNNING);
                case PAUSED -> criteria.and("state = :state", "state", ClockState.PAUSED);
                case STOPPED -> criteria.and("state = :state", "state", ClockState.STOPPED);
                case OVERDUE ->
                    criteria.and("state = :state", "state", ClockState.RUNNING).and("dueAt < :now", "now", now);
                case DUE_SOON ->
                    criteria.and("state = :state", "state", ClockState.RUNNING)
                            .and("dueAt >= :now", "now", now)
                            .and("dueAt <= :horizon", "horizon", horizon);
            }
        }
        return criteria;
    }

    List<ClockSummaryView.ClockCount> summary(AreaScope scope, AreaScope area, Instant now, Instant horizon) {
        return jdbi.withHandle(sql -> sql.createQuery(SUMMARY)
                .bind("scope", scope.like())
                .bind("area", area.like())
                .bind("now", now)
                .bind("horizon", horizon)
                .bind("threeDaysAgo", now.minus(Duration.ofDays(3)))
                .mapTo(ClockSummaryView.ClockCount.class)
                .list());
    }

    /** What a clock of the need belongs to; the need is a row of this service. */
    Optional<CaseReference> findCaseOf(NeedId need) {
        return jdbi.withHandle(sql -> sql.createQuery(CASE_OF_NEED)
                .bind("id", need)
                .mapTo(NeedRow.class)
                .findOne()
                .map(NeedRow::reference));
    }

    /** A row of the ledger. */
    record NeedRow(
            NeedId id, @Nullable ApplicationId applicationId, PersonId personId, String areaCode, String serviceItem) {

        CaseReference reference() {
            return new CaseReference(id.value(), applicationId, id, personId, areaCode, List.of(serviceItem));
        }
    }
}
