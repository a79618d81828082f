// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.matching.base.IdParameter;

/** The corrections of contracts. Callers lock the contract first. */
@ApplicationScoped
class ContractCorrectionRepository implements PanacheRepositoryBase<ContractCorrection, UUID> {

    /** The correction of a contract that waits for its approval. */
    Optional<ContractCorrection> openOf(ContractId contract) {
        return find("contractId = ?1 and status = ?2", contract.value(), CorrectionStatus.PROPOSED)
                .firstResultOptional();
    }

    /** Those of several contracts, by contract. */
    Map<ContractId, ContractCorrection> openOf(Collection<ContractId> contracts) {
        return list("contractId in ?1 and status = ?2", IdParameter.valuesOf(contracts), CorrectionStatus.PROPOSED)
                .stream()
                .collect(Collectors.toMap(ContractCorrection::contractId, Function.identity()));
    }
}
