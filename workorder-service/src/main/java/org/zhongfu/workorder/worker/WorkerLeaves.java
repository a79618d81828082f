// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.provider.LeavePeriod;

/** The days on which workers are on leave. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class WorkerLeaves {

    private static final String DELETE = "delete from worker_leave where worker_id = :worker";
    private static final String INSERT =
            "insert into worker_leave (worker_id, from_day, to_day) values (:worker, :from, :to)";
    private static final String IS_ON_LEAVE =
            "select exists (select 1 from worker_leave where worker_id = :worker and :day between from_day and to_day)";

    private final Jdbi jdbi;

    WorkerLeaves(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Replaces the leaves of a worker; null keeps them, since an older publisher does not know of leaves. */
    void replace(WorkerId worker, @Nullable List<LeavePeriod> leaves) {
        if (leaves == null) {
            return;
        }
        jdbi.useHandle(sql -> {
            sql.createUpdate(DELETE).bind("worker", worker).execute();
            for (LeavePeriod leave : leaves) {
                sql.createUpdate(INSERT)
                        .bind("worker", worker)
                        .bind("from", leave.from())
                        .bind("to", leave.to())
                        .execute();
            }
        });
    }

    /** True when the worker is on leave on that day. */
    public boolean isOnLeave(WorkerId worker, LocalDate day) {
        return jdbi.withHandle(sql -> sql.createQuery(IS_ON_LEAVE)
                .bind("worker", worker)
                .bind("day", day)
                .mapTo(Boolean.class)
                .one());
    }
}
