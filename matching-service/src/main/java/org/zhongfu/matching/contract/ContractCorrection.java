// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.matching.base.Json;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.store.history.RecordPart;

/** A correction of a contract: proposed by one officer, decided by another. Its steps are in the history of the contract. */
@Entity
@KeepsHistory(
        value = "CONTRACT",
        except = {"contractId"})
class ContractCorrection extends PanacheEntityBase implements RecordPart {

    @Id
    private UUID id;

    private UUID contractId;
    private String content;

    @Enumerated(EnumType.STRING)
    private CorrectionStatus status;

    private String proposedBy;
    private Instant proposedAt;

    @SuppressWarnings("UnusedVariable") // Kept for the history.
    private @Nullable String decidedBy;

    @SuppressWarnings("UnusedVariable") // Kept for the history.
    private @Nullable Instant decidedAt;

    @SuppressWarnings("UnusedVariable") // Kept for the history.
    private @Nullable String decisionReason;

    @SuppressWarnings("NullAway.Init")
    protected ContractCorrection() {} // for Hibernate only

    ContractCorrection(ContractId contract, CorrectionContent content, String by, Instant at) {
        id = UuidV7.next();
        contractId = contract.value();
        this.content = Json.write(content);
        status = CorrectionStatus.PROPOSED;
        proposedBy = by;
        proposedAt = at;
    }

    void decide(CorrectionStatus decision, String by, Instant at, @Nullable String reason) {
        status = status.to(decision);
        decidedBy = by;
        decidedAt = at;
        decisionReason = reason;
    }

    UUID id() {
        return id;
    }

    ContractId contractId() {
        return new ContractId(contractId);
    }

    String proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    CorrectionContent content() {
        return Json.read(content, CorrectionContent.class);
    }

    ContractCorrectionView view() {
        return content().view(this);
    }

    @Override
    public UUID historyRecord() {
        return contractId;
    }

    @Override
    public String historyName() {
        return "corrections." + id;
    }
}
