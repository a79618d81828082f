// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.history.EncryptedFields;
import org.zhongfu.platform.store.history.HistoryEntry;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** What changed in a worker, for callers who may see it. */
@ApplicationScoped
public class WorkerHistory {

    private static final Set<String> OF_THE_ORGANISATION = Set.of("leaves", "planning");

    private final WorkerRepository workers;
    private final HistoryLog history;
    private final RowEncryption encryption;

    WorkerHistory(WorkerRepository workers, HistoryLog history, RowEncryption encryption) {
        this.workers = workers;
        this.history = history;
        this.encryption = encryption;
    }

    /**
     * The creation and the changes of one worker, oldest first.
     *
     * @throws Problem 404 when there is none the caller may see
     */
    @Transactional
    public Page<HistoryEntry> page(Caller caller, WorkerId id, PageQuery page) {
        Worker row = workers.findVisible(caller, id).orElseThrow(Problem::notFound);
        return history.page(
                Worker.class,
                id.value(),
                row.provenance(),
                page,
                field -> isWithheld(field, caller),
                EncryptedFields.of("planning", stored -> encryption.decrypt(Worker.PLANNING, id.value(), stored)));
    }

    /** What the organisation knows of its worker's days and home is not for others, as in the view of the worker. */
    private static boolean isWithheld(String field, Caller caller) {
        return OF_THE_ORGANISATION.contains(field) && !Visibility.byOrg(caller);
    }
}
