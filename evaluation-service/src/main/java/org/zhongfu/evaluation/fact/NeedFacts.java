// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.contracts.intake.IntakeEvent;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationAccepted;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationReceived;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationRejected;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationResubmitted;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationReturned;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationSubmitted;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationWithdrawn;
import org.zhongfu.contracts.intake.IntakeEvent.AssessmentCompleted;
import org.zhongfu.contracts.intake.IntakeEvent.NeedClosed;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.contracts.intake.IntakeEvent.NeedRegistered;
import org.zhongfu.contracts.intake.IntakeEvent.NeedWithdrawn;
import org.zhongfu.contracts.intake.IntakeEvent.PersonChanged;
import org.zhongfu.contracts.intake.IntakeEvent.PersonRegistered;

/** One row per need. */
@ApplicationScoped
public class NeedFacts {

    private static final String STATUS = """
            insert into need_fact as known (need_id, version, status, noted_at)
            values (:needId, :version, :status, :notedAt)
            on conflict on constraint need_fact_pk
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

    private final Jdbi jdbi;
    private final InstantSource clock;

    NeedFacts(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Applies an event about needs. */
    public void apply(IntakeEvent event) {
        switch (event) {
            case NeedRegistered need -> registered(need);
            case NeedConfirmed need -> confirmed(need);
            case NeedWithdrawn need -> updateStatus(need.needId(), need.aggregateVersion(), "WITHDRAWN");
            case NeedClosed need -> updateStatus(need.needId(), need.aggregateVersion(), "CLOSED");
            case ApplicationSubmitted ignored -> {}
            case ApplicationReceived ignored -> {}
            case ApplicationAccepted ignored -> {}
            case ApplicationReturned ignored -> {}
            case ApplicationRejected ignored -> {}
            case ApplicationWithdrawn ignored -> {}
            case ApplicationResubmitted ignored -> {}
            case PersonRegistered ignored -> {}
            case PersonChanged ignored -> {}
            case AssessmentCompleted ignored -> {}
        }
    }

    private void registered(NeedRegistered need) {
        updateStatus(need.needId(), need.aggregateVersion(), "REGISTERED");
        jdbi.useHandle(sql -> sql.createUpdate(REGISTERED)
                .bind("version", need.aggregateVersion())
                .bind("personId", need.personId())
                .bind("areaCode", need.areaCode())
                .bind("serviceItem", need.serviceItem())
                .bind("units", need.units())
                .bind("needId", need.needId())
                .execute());
    }

    private void confirmed(NeedConfirmed need) {
        updateStatus(need.needId(), need.aggregateVersion(), "CONFIRMED");
        jdbi.useHandle(sql -> sql.createUpdate(CONFIRMED)
                .bind("version", need.aggregateVersion())
                .bind("personId", need.personId())
                .bind("areaCode", need.areaCode())
                .bind("serviceItem", need.serviceItem())
                .bind("units", need.units())
                .bind("periodFrom", need.periodFrom())
                .bind("periodTo", need.periodTo())
                .bind("requestedAt", need.requestedAt())
                .bind("primaryGroup", need.primaryGroup())
                .bindArray("groups", String.class, TargetGroups.withPrimary(need.groups(), need.primaryGroup()))
                .bind("needId", need.needId())
                .execute());
    }

    private void updateStatus(UUID needId, long version, String status) {
        jdbi.useHandle(sql -> sql.createUpdate(STATUS)
                .bind("needId", needId)
                .bind("version", version)
                .bind("status", status)
                .bind("notedAt", clock.instant())
                .execute());
    }
}
