// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.matching.contract.CorrectContractRequest.AreaCorrection;
import org.zhongfu.matching.need.NeedService;
import org.zhongfu.matching.provider.ProviderAreasChanged;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;

/**
 * Corrects contracts: one officer proposes, another approves, and only then it takes effect. Needs that wait are matched again when
 * a contract or its provider serves more.
 */
@ApplicationScoped
public class ContractCorrections {

    private final ContractRepository contracts;
    private final ContractLineRepository lines;
    private final ContractCorrectionRepository corrections;
    private final ContractUnits units;
    private final ContractViews views;
    private final NeedService needs;
    private final Transitions transitions;
    private final Outbox outbox;
    private final InstantSource clock;

    ContractCorrections(
            ContractRepository contracts,
            ContractLineRepository lines,
            ContractCorrectionRepository corrections,
            ContractUnits units,
            ContractViews views,
            NeedService needs,
            Transitions transitions,
            Outbox outbox,
            InstantSource clock) {
        this.contracts = contracts;
        this.lines = lines;
        this.corrections = corrections;
        this.units = units;
        this.views = views;
        this.needs = needs;
        this.transitions = transitions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Proposes a correction; the contract stays as it is.
     *
     * @throws Problem 409 when the contract has ended or another correction waits, 422 when it could not take effect now
     */
    @Transactional
    public ContractView propose(ContractId id, CorrectContractRequest request, Change change) {
        Contract contract = governed(id, change);
        Occurrence when = transitions.timeOf(contract, change);
        if (corrections.openOf(id).isPresent()) {
            throw Problem.conflict(
                    "A correction of the contract waits for its approval; approve or reject it first.",
                    "该合同已有待批准的更正，请先批准或驳回。");
        }
        List<ContractLine> bought = lines.of(id);
        CorrectionContent content = CorrectionContent.of(request, bought);
        requirePossible(contract, content, bought, change.caller(), when);
        corrections.persist(new ContractCorrection(id, content, change.caller().subject(), when.occurredAt()));
        corrections.flush();
        return views.of(contract);
    }

    /**
     * Approves a correction, which takes effect: offers that are made from now on have the new price, open offers outside of the area
     * end, and needs that wait are matched again.
     *
     * @throws Problem 403 for who signed or proposed, 409 when another correction waits, 422 when it is not possible any more
     */
    @Transactional
    public ContractView approve(ContractId id, ApproveCorrectionRequest request, Change change) {
        Contract contract = governed(id, change);
        Occurrence when = transitions.timeOf(contract, change);
        ContractCorrection correction = open(id, request.correctionId());
        CorrectionContent content = correction.content();
        List<ContractLine> bought = lines.lockOf(id);
        requirePossible(contract, content, bought, change.caller(), when);
        content.lines().forEach(stored -> bought.stream()
                .filter(line -> line.serviceItem().equals(stored.corrected().serviceItem()))
                .forEach(line -> line.correct(stored.corrected())));
        contract.correct(content, bought, change.caller().subject(), when).forEach(outbox::append);
        correction.decide(CorrectionStatus.APPROVED, change.caller().subject(), when.occurredAt(), null);
        contracts.flush();
        queueWaiting(contract, bought);
        return views.of(contract);
    }

    /** Rejects a correction, or takes it back; the contract stays as it is. */
    @Transactional
    public ContractView reject(ContractId id, RejectCorrectionRequest request, Change change) {
        Contract contract = governed(id, change);
        Occurrence when = transitions.timeOf(contract, change);
        open(id, request.correctionId())
                .decide(CorrectionStatus.REJECTED, change.caller().subject(), when.occurredAt(), request.reason());
        corrections.flush();
        return views.of(contract);
    }

    /** Queues the needs that wait where a provider works now. */
    void onAreasChanged(@Observes ProviderAreasChanged changed) {
        contracts.flush();
        contracts
                .listInForce(changed.providerId(), Zones.dayOf(clock.instant()))
                .forEach(contract -> queueWaiting(contract, lines.of(contract.id())));
    }

    private void queueWaiting(Contract contract, List<ContractLine> bought) {
        if (contract.isInForce(Zones.dayOf(clock.instant()))) {
            ServedArea served = units.extentOf(contract.id()).served();
            bought.forEach(line -> needs.queueForContract(line.serviceItem(), served.prefixes(), line.units()));
        }
    }

    /** The locked contract, in the version the caller has read; officers who could not sign it do not correct it. */
    private Contract governed(ContractId id, Change change) {
        Contract contract = transitions.require(() -> contracts.lockVisible(change.caller(), id), change);
        Visibility.requireGoverned(change.caller(), contract.areaCode());
        return contract;
    }

    private ContractCorrection open(ContractId id, UUID correctionId) {
        return corrections
                .openOf(id)
                .filter(each -> each.id().equals(correctionId))
                .orElseThrow(() ->
                        Problem.conflict("This correction does not wait for a decision any more.", "该更正已处理，不再待批准。"));
    }

    private void requirePossible(
            Contract contract, CorrectionContent content, List<ContractLine> bought, Caller caller, Occurrence when) {
        contract.requireCorrectable(content, bought, when);
        AreaCorrection area = content.area();
        if (area != null) {
            Visibility.requireGoverned(caller, area.areaCode());
            if (units.extentOf(contract.id())
                    .served()
                    .in(area.areaCode())
                    .prefixes()
                    .isEmpty()) {
                throw Problem.rule("area.areaCode", "the provider works nowhere in this area", "该机构的服务区域与此区域没有交集");
            }
        }
    }
}
