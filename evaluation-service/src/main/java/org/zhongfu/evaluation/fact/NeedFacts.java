// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.need.NeedOwners;
import org.zhongfu.contracts.intake.IntakeEvent;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationEvent;
import org.zhongfu.contracts.intake.IntakeEvent.AssessmentCompleted;
import org.zhongfu.contracts.intake.IntakeEvent.CalendarNoticePublished;
import org.zhongfu.contracts.intake.IntakeEvent.ClockEvent;
import org.zhongfu.contracts.intake.IntakeEvent.MergeEvent;
import org.zhongfu.contracts.intake.IntakeEvent.NeedClosed;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.contracts.intake.IntakeEvent.NeedEvent;
import org.zhongfu.contracts.intake.IntakeEvent.NeedOutcomeChanged;
import org.zhongfu.contracts.intake.IntakeEvent.NeedRegistered;
import org.zhongfu.contracts.intake.IntakeEvent.NeedRequestTimeCorrected;
import org.zhongfu.contracts.intake.IntakeEvent.NeedWithdrawn;
import org.zhongfu.contracts.intake.IntakeEvent.PersonChanged;
import org.zhongfu.contracts.intake.IntakeEvent.PersonEvent;
import org.zhongfu.platform.kernel.Zones;

/** One row per need. */
@ApplicationScoped
public class NeedFacts {

    private static final String STATUS = """
            insert into need_fact as known (need_id, version, status, noted_at)
            values (:needId, :version, :status, :notedAt)
            on conflict (need_id)
            do update set version = excluded.version, status = excluded.status, noted_at = excluded.noted_at
            where known.version < excluded.version
            """;
    private static final String REGISTERED = """
            update need_fact
            set detail_version = :version, person_id = :personId, area_code = :areaCode, service_item = :serviceItem,
                units = :units
            where need_id = :needId and detail_version < :version
            """;
    private static final String CONFIRMED = """
            update need_fact
            set detail_version = :version, person_id = :personId, area_code = :areaCode, service_item = :serviceItem,
                units = :units, period_from = :periodFrom, period_to = :periodTo, requested_at = :requestedAt,
                primary_group = :primaryGroup, groups = :groups
            where need_id = :needId and detail_version < :version
            """;

    private static final String OUTCOME = """
            insert into need_fact as known (need_id, version, status, noted_at, outcome_version, outcome, units_delivered)
            values (:needId, 0, 'REGISTERED', :notedAt, :version, :outcome, :delivered)
            on conflict (need_id)
            do update set outcome_version = excluded.outcome_version, outcome = excluded.outcome,
                units_delivered = excluded.units_delivered, noted_at = excluded.noted_at
            where known.outcome_version < excluded.outcome_version
            """;
    private static final String REQUEST_TIME = """
            insert into need_fact as known (need_id, version, status, noted_at, request_version, corrected_requested_at)
            values (:needId, 0, 'REGISTERED', :notedAt, :version, :requestedAt)
            on conflict (need_id)
            do update set request_version = excluded.request_version,
                corrected_requested_at = excluded.corrected_requested_at, noted_at = excluded.noted_at
            where known.request_version < excluded.request_version
            """;
    private static final String ENDED =
            "update need_fact set ended_at = :endedAt, ended_day = :day where need_id = :needId";

    /** Reason of a closure that says that nothing is missing. */
    private static final String CLOSED_AS_MET = "MET";

    private final Jdbi jdbi;
    private final InstantSource clock;
    private final PersonFacts persons;
    private final NeedOwners owners;

    NeedFacts(Jdbi jdbi, InstantSource clock, PersonFacts persons, NeedOwners owners) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.persons = persons;
        this.owners = owners;
    }

    /** Applies an event about needs, the groups of persons, and merges of their files. */
    public void apply(IntakeEvent event) {
        switch (event) {
            case NeedRegistered need -> applyRegistration(need);
            case NeedConfirmed need -> applyConfirmation(need);
            case NeedWithdrawn need -> applyEnd(need, NeedStatus.WITHDRAWN);
            case NeedClosed need -> {
                applyEnd(need, NeedStatus.CLOSED);
                if (need.reasonCode().equals(CLOSED_AS_MET)) {
                    applyOutcome(need, NeedOutcome.MET.name(), null);
                }
            }
            case NeedOutcomeChanged need -> applyOutcome(need, need.outcome(), need.unitsDelivered());
            case NeedRequestTimeCorrected need -> applyRequestTime(need);
            case NeedEvent ignored -> {} // A request for another match changes no figure.
            case ApplicationEvent ignored -> {}
            case PersonChanged person -> persons.applyChange(person);
            case PersonEvent ignored -> {}
            case MergeEvent merge -> owners.apply(merge);
            case AssessmentCompleted ignored -> {}
            case CalendarNoticePublished ignored -> {}
            case ClockEvent ignored -> {}
        }
    }

    private void applyRegistration(NeedRegistered need) {
        updateStatus(need, NeedStatus.REGISTERED);
        jdbi.useHandle(sql -> sql.createUpdate(REGISTERED)
                .bind("version", need.aggregateVersion())
                .bind("personId", need.personId())
                .bind("areaCode", need.areaCode())
                .bind("serviceItem", need.serviceItem())
                .bind("units", need.units())
                .bind("needId", need.needId())
                .execute());
    }

    private void applyConfirmation(NeedConfirmed need) {
        updateStatus(need, NeedStatus.CONFIRMED);
        jdbi.useHandle(sql -> sql.createUpdate(CONFIRMED)
                .bind("version", need.aggregateVersion())
                .bind("personId", need.personId())
                .bind("areaCode", need.recipient().areaCode())
                .bind("serviceItem", need.serviceItem())
                .bind("units", need.units())
                .bind("periodFrom", need.period().periodFrom())
                .bind("periodTo", need.period().periodTo())
                .bind("requestedAt", need.requestedAt())
                .bind("primaryGroup", need.recipient().primaryGroup())
                .bindArray("groups", String.class, TargetGroups.of(need.recipient()))
                .bind("needId", need.needId())
                .execute());
    }

    /** A need ends once. */
    private void applyEnd(NeedEvent need, NeedStatus status) {
        updateStatus(need, status);
        jdbi.useHandle(sql -> sql.createUpdate(ENDED)
                .bind("endedAt", need.occurredAt())
                .bind("day", Zones.dayOf(need.occurredAt()))
                .bind("needId", need.needId())
                .execute());
    }

    /**
     * Keeps the outcome that intake published.
     *
     * @param delivered units of verified visits; null where the event has none
     */
    private void applyOutcome(NeedEvent need, @Nullable String outcome, @Nullable Integer delivered) {
        jdbi.useHandle(sql -> sql.createUpdate(OUTCOME)
                .bind("needId", need.needId())
                .bind("notedAt", clock.instant())
                .bind("version", need.aggregateVersion())
                .bind("outcome", outcome)
                .bind("delivered", delivered)
                .execute());
    }

    /** Visits of the need are judged by the corrected time, whichever of the events arrives first. */
    private void applyRequestTime(NeedRequestTimeCorrected need) {
        jdbi.useHandle(sql -> sql.createUpdate(REQUEST_TIME)
                .bind("needId", need.needId())
                .bind("notedAt", clock.instant())
                .bind("version", need.aggregateVersion())
                .bind("requestedAt", need.requestedAt())
                .execute());
    }

    private void updateStatus(NeedEvent need, NeedStatus status) {
        jdbi.useHandle(sql -> sql.createUpdate(STATUS)
                .bind("needId", need.needId())
                .bind("version", need.aggregateVersion())
                .bind("status", status)
                .bind("notedAt", clock.instant())
                .execute());
    }
}
