// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhongfu.contracts.id.ApplicationId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.intake.application.NeedProgress;
import org.zhongfu.intake.application.NeedProgressSource;
import org.zhongfu.intake.fulfilment.MatchFact;
import org.zhongfu.intake.fulfilment.NeedFacts;
import org.zhongfu.intake.fulfilment.NeedFacts.WaitingFact;
import org.zhongfu.intake.fulfilment.OrderFact;
import org.zhongfu.intake.fulfilment.VisitFact;
import org.zhongfu.platform.kernel.Zones;

/** Reads how far the needs of an application are; what they need is read once for all of them. */
@ApplicationScoped
class NeedProgressReader implements NeedProgressSource {

    private final NeedRepository needs;
    private final NeedFacts facts;
    private final InstantSource clock;

    NeedProgressReader(NeedRepository needs, NeedFacts facts, InstantSource clock) {
        this.needs = needs;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<NeedProgress> progressOf(ApplicationId id) {
        List<Need> found = needs.listOf(id);
        List<NeedId> ids = found.stream().map(Need::id).toList();
        Map<NeedId, List<MatchFact>> matches = byNeed(facts.matchesOf(ids), MatchFact::needId);
        Map<NeedId, List<OrderFact>> orders = byNeed(facts.ordersOf(ids), OrderFact::needId);
        Map<NeedId, List<VisitFact>> visits = byNeed(facts.visitsOf(ids), VisitFact::needId);
        Map<NeedId, List<WaitingFact>> waiting = byNeed(facts.waitingOf(ids), WaitingFact::needId);
        Instant today = Zones.startOf(Zones.dayOf(clock.instant()));
        return found.stream()
                .map(need -> new NeedCourse(
                                need,
                                matches.getOrDefault(need.id(), List.of()),
                                orders.getOrDefault(need.id(), List.of()),
                                visits.getOrDefault(need.id(), List.of()),
                                waiting.getOrDefault(need.id(), List.of()))
                        .progress(today))
                .toList();
    }

    private static <T> Map<NeedId, List<T>> byNeed(List<T> rows, Function<T, NeedId> need) {
        return rows.stream().collect(Collectors.groupingBy(need));
    }
}
