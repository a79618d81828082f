// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.platform.store.history.HistoryEntry;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** What changed in a contract, for callers who may see it. */
@ApplicationScoped
public class ContractHistory {

    private final ContractRepository contracts;
    private final HistoryLog history;

    ContractHistory(ContractRepository contracts, HistoryLog history) {
        this.contracts = contracts;
        this.history = history;
    }

    /**
     * The creation and the changes of one contract, oldest first.
     *
     * @throws Problem 404 when there is none the caller may see
     */
    @Transactional
    public Page<HistoryEntry> page(Caller caller, ContractId id, PageQuery page) {
        Contract row = contracts.findVisible(caller, id).orElseThrow(Problem::notFound);
        return history.page(Contract.class, id.value(), row.provenance(), page, field -> false);
    }
}
