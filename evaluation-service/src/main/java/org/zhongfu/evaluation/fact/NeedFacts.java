// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
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
import org.zhongfu.evaluation.database.Database;

/** One row per need. */
@ApplicationScoped
public class NeedFacts {

    private static final String STATUS = """
            insert into need_fact as known (need_id, version, status, noted_at) values (?, ?, ?, ?)
            on conflict on constraint need_fact_pk
            do update set version = excluded.version, status = excluded.status, noted_at = excluded.noted_at
            where known.version < excluded.version
            """;
    private static final String REGISTERED = """
            update need_fact set detail_version = ?, person_id = ?, area_code = ?, service_item = ?, units = ?
            where need_id = ? and detail_version < ?
            """;
    private static final String CONFIRMED = """
            update need_fact
            set detail_version = ?, person_id = ?, area_code = ?, service_item = ?, units = ?, period_from = ?,
                period_to = ?, requested_at = ?, primary_group = ?, groups = ?
            where need_id = ? and detail_version < ?
            """;

    private final Database database;
    private final InstantSource clock;

    NeedFacts(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes what intake told. */
    public void note(IntakeEvent event) {
        switch (event) {
            case NeedRegistered need -> registered(need);
            case NeedConfirmed need -> confirmed(need);
            case NeedWithdrawn need -> status(need.needId(), need.aggregateVersion(), "WITHDRAWN");
            case NeedClosed need -> status(need.needId(), need.aggregateVersion(), "CLOSED");
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
        status(need.needId(), need.aggregateVersion(), "REGISTERED");
        database.update(
                REGISTERED,
                need.aggregateVersion(),
                need.personId(),
                need.areaCode(),
                need.serviceItem(),
                need.units(),
                need.needId(),
                need.aggregateVersion());
    }

    private void confirmed(NeedConfirmed need) {
        status(need.needId(), need.aggregateVersion(), "CONFIRMED");
        database.update(
                CONFIRMED,
                need.aggregateVersion(),
                need.personId(),
                need.areaCode(),
                need.serviceItem(),
                need.units(),
                need.periodFrom(),
                need.periodTo(),
                need.requestedAt(),
                need.primaryGroup(),
                TargetGroups.withPrimary(need.groups(), need.primaryGroup()),
                need.needId(),
                need.aggregateVersion());
    }

    private void status(UUID needId, long version, String status) {
        database.update(STATUS, needId, version, status, clock.instant());
    }
}
