// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.UUID;
import org.zhongfu.contracts.id.ContractId;

/** The units of one service that a contract buys. Only {@link ContractUnits} changes its counts. */
@Entity
class ContractLine extends PanacheEntityBase {

    @Id
    private UUID id;

    private UUID contractId;

    @SuppressWarnings("UnusedVariable") // Keeps the lines in the order they were signed.
    private int position;

    private String serviceItem;
    private int units;
    private BigDecimal unitPrice;

    @Column(updatable = false)
    private int held;

    @Column(updatable = false)
    private int committed;

    @Column(updatable = false)
    private int consumed;

    @SuppressWarnings("NullAway.Init")
    protected ContractLine() {} // for Hibernate only

    ContractLine(UUID id, ContractId contractId, int position, SignContractRequest.ContractLineRequest request) {
        this.id = id;
        this.contractId = contractId.value();
        this.position = position;
        serviceItem = request.serviceItem();
        units = request.units();
        unitPrice = request.price();
    }

    ContractId contractId() {
        return new ContractId(contractId);
    }

    String serviceItem() {
        return serviceItem;
    }

    int units() {
        return units;
    }

    /** Units that an offer holds, a provider has accepted, or were served. */
    int inUse() {
        return held + committed + consumed;
    }

    /**
     * Units or price were wrong. The price is that of offers made from now on: a match keeps the price it was offered at, and so do the
     * units that were served.
     */
    void correct(CorrectContractRequest.LineCorrection correction) {
        if (correction.units() != null) {
            units = correction.units();
        }
        if (correction.unitPrice() != null) {
            unitPrice = new BigDecimal(correction.unitPrice()).setScale(2);
        }
    }

    org.zhongfu.contracts.provider.ContractLine toEvent() {
        return new org.zhongfu.contracts.provider.ContractLine(serviceItem, units, price());
    }

    ContractView.ContractLineView view() {
        return new ContractView.ContractLineView(id, serviceItem, units, price());
    }

    LineCapacity capacity() {
        return new LineCapacity(
                contractId(), id, serviceItem, units, held, committed, consumed, units - held - committed - consumed);
    }

    String price() {
        return unitPrice.setScale(2).toPlainString();
    }
}
