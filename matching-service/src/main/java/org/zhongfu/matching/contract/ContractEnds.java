// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.matching.need.NeedService;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Occurrence;

/** Ends contracts, earlier or because their period is over, and lets needs that wait have those that begin. */
@ApplicationScoped
public class ContractEnds {

    private final ContractRepository contracts;
    private final ContractLineRepository lines;
    private final ContractUnits units;
    private final ContractViews views;
    private final NeedService needs;
    private final Transitions transitions;
    private final Outbox outbox;
    private final InstantSource clock;

    ContractEnds(
            ContractRepository contracts,
            ContractLineRepository lines,
            ContractUnits units,
            ContractViews views,
            NeedService needs,
            Transitions transitions,
            Outbox outbox,
            InstantSource clock) {
        this.contracts = contracts;
        this.lines = lines;
        this.units = units;
        this.views = views;
        this.needs = needs;
        this.transitions = transitions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Ends a contract before its last day; the service of the work orders cancels the visits after that day. */
    @Transactional
    public ContractView end(ContractId id, EndContractRequest request, Change change) {
        Contract ended = transitions.apply(
                () -> contracts.lockVisible(change.caller(), id),
                change,
                (contract, when) -> contract.endEarly(
                        request.lastDay(), request.reason(), change.caller().subject(), when));
        return views.of(ended);
    }

    /** Contracts whose period is over and that have not ended yet. */
    @Transactional
    public List<ContractId> over(int limit) {
        return contracts.listOver(Zones.dayOf(clock.instant()), limit);
    }

    /** Ends a contract whose period is over; nothing happens when another replica has done so. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void endOver(ContractId id) {
        Instant now = clock.instant();
        Contract contract = contracts.findById(id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (contract != null && contract.isOver(Zones.dayOf(now))) {
            outbox.append(contract.endOver(new Occurrence(now, now, false, null)));
        }
    }

    /** Contracts that were signed before their first day and are in force now. */
    @Transactional
    public List<ContractId> begun(int limit) {
        return contracts.listBegun(Zones.dayOf(clock.instant()), limit);
    }

    /** Queues the needs that waited for the first day of a contract. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void begin(ContractId id) {
        Contract contract = contracts.findById(id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (contract != null && contract.begin()) {
            ServedArea served = units.extentOf(id).served();
            lines.of(id).forEach(line -> needs.queueForContract(line.serviceItem(), served.prefixes(), line.units()));
        }
    }
}
