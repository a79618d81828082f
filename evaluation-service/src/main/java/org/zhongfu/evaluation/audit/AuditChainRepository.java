// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The links of the hash chain. Links are added and read; the database refuses anything else. */
@ApplicationScoped
class AuditChainRepository implements PanacheRepositoryBase<AuditChainLink, Long> {

    /** The last link; null while the chain is empty. */
    @Nullable
    AuditChainLink findLast() {
        return findAll(Sort.descending("seq")).firstResult();
    }
}
