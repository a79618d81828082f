// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.history.EncryptedFields;
import org.zhongfu.platform.store.history.HistoryEntry;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** What changed in a application, for callers who may see it. */
@ApplicationScoped
public class ApplicationHistory {

    private final ApplicationRepository applications;
    private final HistoryLog history;
    private final RowEncryption encryption;

    ApplicationHistory(ApplicationRepository applications, HistoryLog history, RowEncryption encryption) {
        this.applications = applications;
        this.history = history;
        this.encryption = encryption;
    }

    /**
     * The creation and the changes of one application, oldest first.
     *
     * @throws Problem 404 when there is none the caller may see
     */
    @Transactional
    public Page<HistoryEntry> page(Caller caller, ApplicationId id, PageQuery page) {
        Application row = applications.findVisible(caller, id).orElseThrow(Problem::notFound);
        return history.page(Application.class, id.value(), row.provenance(), page, field -> false, reasonOf(id));
    }

    /** The reason is shown to whoever may see the application, as in its view. */
    private EncryptedFields reasonOf(ApplicationId id) {
        return EncryptedFields.of("reason", stored -> encryption.decrypt(Application.REASON, id.value(), stored));
    }
}
