// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.contracts.id.PlanId;
import org.zhongfu.matching.base.Json;
import org.zhongfu.matching.plan.search.PlanOutcome;

/** The outcome of each plan. It is stored apart from the plans, so that lists do not read it. */
@ApplicationScoped
class PlanOutcomeRepository {

    private final Jdbi jdbi;

    PlanOutcomeRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void insert(PlanId planId, PlanOutcome outcome) {
        jdbi.useHandle(sql -> sql.createUpdate("insert into plan_outcome (plan_id, outcome) values (:id, :outcome)")
                .bind("id", planId)
                .bind("outcome", Json.write(outcome))
                .execute());
    }

    Optional<PlanOutcome> find(PlanId planId) {
        return jdbi.withHandle(sql -> sql.createQuery("select outcome from plan_outcome where plan_id = :id")
                .bind("id", planId)
                .mapTo(String.class)
                .findOne()
                .map(text -> Json.read(text, PlanOutcome.class)));
    }
}
