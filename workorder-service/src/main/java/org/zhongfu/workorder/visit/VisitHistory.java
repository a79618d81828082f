// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.platform.store.history.HistoryEntry;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;

/** What changed in a visit, for callers who may see it. */
@ApplicationScoped
public class VisitHistory {

    private final VisitAccess visits;
    private final HistoryLog history;

    VisitHistory(VisitAccess visits, HistoryLog history) {
        this.visits = visits;
        this.history = history;
    }

    /**
     * The creation and the changes of one visit, oldest first.
     *
     * @throws org.zhongfu.platform.web.Problem 404 when there is none the caller may see
     */
    @Transactional
    public Page<HistoryEntry> page(Caller caller, VisitId id, PageQuery page) {
        Visit row = visits.find(caller, id);
        return history.page(Visit.class, id.value(), row.provenance(), page, field -> false);
    }
}
