// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.matching.base.IdParameter;

/** The lines of contracts, in the order they were signed. */
@ApplicationScoped
class ContractLineRepository implements PanacheRepositoryBase<ContractLine, UUID> {

    List<ContractLine> of(ContractId contractId) {
        return list("contractId = ?1", Sort.by("position"), contractId.value());
    }

    /** The lines of a contract, locked: their units in use do not change before the end of the transaction. */
    List<ContractLine> lockOf(ContractId contractId) {
        return find("contractId = ?1", Sort.by("position"), contractId.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Map<ContractId, List<ContractLine>> ofAll(Collection<ContractId> contractIds) {
        return list("contractId in ?1", Sort.by("contractId").and("position"), IdParameter.valuesOf(contractIds))
                .stream()
                .collect(Collectors.groupingBy(ContractLine::contractId));
    }

    List<ContractLine> ofProvider(ProviderId providerId) {
        return list(
                "contractId in (select c.id from Contract c where c.providerId = ?1)",
                Sort.by("contractId").and("position"),
                providerId.value());
    }
}
