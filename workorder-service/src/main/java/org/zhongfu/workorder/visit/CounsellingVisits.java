// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.order.WorkOrder;

/** What the feature of counselling needs of visits. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CounsellingVisits {

    private final VisitAccess access;

    CounsellingVisits(VisitAccess access) {
        this.access = access;
    }

    /**
     * A visit of the caller.
     *
     * @param startedAt when they checked in; null before
     */
    public record OwnVisit(
            WorkOrder order, VisitId id, @Nullable Instant startedAt) {}

    /**
     * A visit of the caller, locked with its order.
     *
     * @throws Problem 404, 403 for the visit of another worker
     */
    public OwnVisit lockOwn(Caller caller, VisitId id) {
        LockedVisit locked = access.lock(id, caller).orElseThrow(Problem::notFound);
        access.requireOwn(locked.visit(), caller);
        return new OwnVisit(locked.order(), locked.visit().id(), locked.visit().startedAt());
    }

    /**
     * Refuses a visit that the caller may not see.
     *
     * @throws Problem 404
     */
    public void requireVisible(Caller caller, VisitId id) {
        access.find(caller, id);
    }
}
