// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.matching.base.Json;

/** The figures of each run. They are stored apart from the runs, so that lists do not read them. */
@ApplicationScoped
class RunOutcomeRepository {

    private final Jdbi jdbi;

    RunOutcomeRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void insert(UUID runId, RunOutcome outcome) {
        jdbi.useHandle(
                sql -> sql.createUpdate("insert into matching_run_outcome (run_id, outcome) values (:id, :outcome)")
                        .bind("id", runId)
                        .bind("outcome", Json.write(outcome))
                        .execute());
    }

    Optional<RunOutcome> find(UUID runId) {
        return jdbi.withHandle(sql -> sql.createQuery("select outcome from matching_run_outcome where run_id = :id")
                .bind("id", runId)
                .mapTo(String.class)
                .findOne()
                .map(text -> Json.read(text, RunOutcome.class)));
    }
}
