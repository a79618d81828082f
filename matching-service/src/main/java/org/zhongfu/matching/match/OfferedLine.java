// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.provider.ProviderRef;
import org.zhongfu.matching.match.choice.Candidate;

/**
 * The contract line that holds the units of a match, and its provider.
 *
 * @param unitPrice price of one unit in CNY
 */
@Embeddable
record OfferedLine(UUID lineId, UUID contractId, UUID providerId, String providerOrg, BigDecimal unitPrice) {

    static OfferedLine of(Candidate candidate, BigDecimal unitPrice) {
        return new OfferedLine(
                candidate.lineId(),
                candidate.contractId().value(),
                candidate.providerId().value(),
                candidate.providerOrg(),
                unitPrice);
    }

    ProviderRef provider() {
        return new ProviderRef(new ProviderId(providerId), providerOrg);
    }

    ContractId contract() {
        return new ContractId(contractId);
    }

    /** The price as a decimal text with two places. */
    String price() {
        return unitPrice.setScale(2).toPlainString();
    }
}
