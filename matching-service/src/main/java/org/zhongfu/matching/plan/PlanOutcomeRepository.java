// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.contracts.id.PlanId;
import org.zhongfu.matching.base.Json;
import org.zhongfu.matching.plan.search.PlanOutcome;
import org.zhongfu.platform.security.RowEncryption;

/**
 * The outcome of each plan. It is stored apart from the plans, so that lists do not read it, and encrypted, because it holds
 * where workers and persons live.
 */
@ApplicationScoped
class PlanOutcomeRepository {

    private static final String OUTCOME = "plan_outcome.outcome";

    private final Jdbi jdbi;
    private final RowEncryption encryption;

    PlanOutcomeRepository(Jdbi jdbi, RowEncryption encryption) {
        this.jdbi = jdbi;
        this.encryption = encryption;
    }

    void insert(PlanId planId, PlanOutcome outcome) {
        jdbi.useHandle(
                sql -> sql.createUpdate("insert into plan_outcome (plan_id, outcome_sealed) values (:id, :outcome)")
                        .bind("id", planId)
                        .bind("outcome", encryption.encrypt(OUTCOME, planId.value(), Json.write(outcome)))
                        .execute());
    }

    Optional<PlanOutcome> find(PlanId planId) {
        return jdbi.withHandle(sql -> sql.createQuery("select outcome_sealed from plan_outcome where plan_id = :id")
                .bind("id", planId)
                .mapTo(String.class)
                .findOne()
                .map(stored -> Json.read(encryption.decrypt(OUTCOME, planId.value(), stored), PlanOutcome.class)));
    }
}
