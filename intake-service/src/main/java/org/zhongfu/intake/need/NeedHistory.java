// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.history.EncryptedFields;
import org.zhongfu.platform.store.history.HistoryEntry;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** What changed in a need, for callers who may see it. */
@ApplicationScoped
public class NeedHistory {

    private final NeedRepository needs;
    private final HistoryLog history;
    private final RowEncryption encryption;

    NeedHistory(NeedRepository needs, HistoryLog history, RowEncryption encryption) {
        this.needs = needs;
        this.history = history;
        this.encryption = encryption;
    }

    /**
     * The creation and the changes of one need, oldest first.
     *
     * @throws Problem 404 when there is none the caller may see
     */
    @Transactional
    public Page<HistoryEntry> page(Caller caller, NeedId id, PageQuery page) {
        Need row = needs.findVisible(caller, id).orElseThrow(Problem::notFound);
        return history.page(Need.class, id.value(), row.provenance(), page, field -> false, reasonOf(id));
    }

    /** The reason is shown to whoever may see the need, as in its view. */
    private EncryptedFields reasonOf(NeedId id) {
        return EncryptedFields.of("reason", stored -> encryption.decrypt(Need.REASON, id.value(), stored));
    }
}
