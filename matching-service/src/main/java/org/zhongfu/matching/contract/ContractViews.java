// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhongfu.contracts.id.ContractId;

/** Contracts with their lines and the correction that waits, as answers. */
@ApplicationScoped
class ContractViews {

    private final ContractLineRepository lines;
    private final ContractCorrectionRepository corrections;

    ContractViews(ContractLineRepository lines, ContractCorrectionRepository corrections) {
        this.lines = lines;
        this.corrections = corrections;
    }

    ContractView of(Contract contract) {
        return contract.view(
                lines.of(contract.id()), corrections.openOf(contract.id()).orElse(null));
    }

    /** The view of each contract of a page, with two queries for all of them. */
    Map<ContractId, ContractView> ofAll(List<Contract> contracts) {
        List<ContractId> ids = contracts.stream().map(Contract::id).toList();
        Map<ContractId, List<ContractLine>> bought = lines.ofAll(ids);
        Map<ContractId, ContractCorrection> open = corrections.openOf(ids);
        return contracts.stream()
                .collect(Collectors.toMap(
                        Contract::id,
                        contract ->
                                contract.view(bought.getOrDefault(contract.id(), List.of()), open.get(contract.id()))));
    }
}
