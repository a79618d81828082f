// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.CodeList;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.matching.base.ReasonView;
import org.zhongfu.matching.engine.plan.PlanWeights;
import org.zhongfu.matching.plan.PlanView.ChangeView;
import org.zhongfu.matching.plan.PlanView.DayScore;
import org.zhongfu.matching.plan.PlanView.DisruptionView;
import org.zhongfu.matching.plan.PlanView.PlannedVisitView;
import org.zhongfu.matching.plan.PlanView.ProposalCount;
import org.zhongfu.matching.plan.PlanView.ProposalView;
import org.zhongfu.matching.plan.PlanView.RouteView;
import org.zhongfu.matching.plan.PlanView.UnplannedView;
import org.zhongfu.matching.plan.PlanView.WhyView;
import org.zhongfu.matching.plan.proposal.Proposal;
import org.zhongfu.matching.plan.proposal.ProposalRepository;
import org.zhongfu.matching.plan.proposal.ProposalStatus;
import org.zhongfu.matching.plan.proposal.StaleReason;
import org.zhongfu.matching.plan.search.Disruption;
import org.zhongfu.matching.plan.search.PlanOutcome;
import org.zhongfu.matching.plan.search.PlanOutcome.Day;
import org.zhongfu.matching.plan.search.PlanOutcome.Route;
import org.zhongfu.matching.plan.search.PlanOutcome.Stop;
import org.zhongfu.matching.plan.search.WeightVersions;

/** Builds the view of a plan in the reader's language. */
final class PlanViewBuilder {

    private final Plan plan;
    private final @Nullable PlanOutcome outcome;
    private final Map<String, Proposal> proposals;
    private final Map<String, Set<StaleReason>> stale;
    private final Locale language;

    /**
     * @param outcome null until the plan is done
     * @param proposals all proposals of the plan, oldest first
     * @param stale why visits can no longer be proposed, by key and part
     */
    PlanViewBuilder(
            Plan plan,
            @Nullable PlanOutcome outcome,
            List<Proposal> proposals,
            Map<String, Set<StaleReason>> stale,
            Locale language) {
        this.plan = plan;
        this.outcome = outcome;
        this.proposals = ProposalRepository.latest(proposals);
        this.stale = stale;
        this.language = language;
    }

    PlanView view() {
        List<Day> days = outcome == null ? List.of() : outcome.days();
        List<RouteView> routes = days.stream()
                .flatMap(day -> day.routes().stream().map(route -> route(day, route)))
                .toList();
        return new PlanView(
                plan.head(),
                routes,
                days.stream()
                        .flatMap(day -> day.unplanned().stream().map(this::unplanned))
                        .toList(),
                days.stream().map(this::score).toList(),
                outcome == null ? List.of() : outcome.calendar(),
                disruption(),
                counts(routes));
    }

    private RouteView route(Day day, Route route) {
        return new RouteView(
                day.day(),
                route.workerId(),
                route.leaves(),
                route.back(),
                route.restFrom(),
                route.restUntil(),
                route.stops().stream().map(this::visit).toList());
    }

    private PlannedVisitView visit(Stop stop) {
        String id = stop.key() + "#" + stop.part();
        Proposal proposal = proposals.get(id);
        return new PlannedVisitView(
                stop.key(),
                stop.part(),
                stop.parts(),
                new PlanView.VisitSubject(
                        stop.matchId(),
                        stop.needId(),
                        stop.personId(),
                        stop.subject().serviceItem()),
                stop.place(),
                new PlanView.VisitTimes(
                        stop.times().arrives(),
                        stop.start(),
                        stop.end(),
                        stop.times().lateSeconds()),
                stop.fixed(),
                stop.why() == null
                        ? null
                        : new WhyView(
                                stop.why().because(),
                                stop.why().qualified(),
                                stop.why().others()),
                proposal == null ? null : proposal(proposal),
                stale.getOrDefault(id, Set.of()).stream()
                        .map(reason ->
                                new ReasonView(reason.name(), reason.label().in(language)))
                        .toList());
    }

    private ProposalView proposal(Proposal proposal) {
        String code = proposal.reasonCode();
        return new ProposalView(
                proposal.id(),
                proposal.number(),
                proposal.status(),
                code == null ? null : new ReasonView(code, label(code)),
                proposal.visitId());
    }

    private String label(String code) {
        return Stream.of(CodeLists.VISIT_PROPOSAL_REFUSALS, CodeLists.VISIT_PROPOSAL_WITHDRAWALS)
                .map(CodeList::codes)
                .flatMap(List::stream)
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(each -> language.getLanguage().equals(Locale.CHINESE.getLanguage()) ? each.zh() : each.en())
                .orElse(code);
    }

    private UnplannedView unplanned(PlanOutcome.UnplannedVisit visit) {
        return new UnplannedView(
                visit.key(),
                visit.day(),
                visit.matchId(),
                visit.needId(),
                visit.personId(),
                visit.serviceItem(),
                new ReasonView(visit.reason().name(), visit.reason().label().in(language)));
    }

    private DayScore score(Day day) {
        PlanWeights weights = WeightVersions.version(plan.weightsVersion());
        return new DayScore(
                day.day(),
                day.cost(),
                Stream.of(CostMeasure.values())
                        .map(measure -> measure.of(day.score(), weights, language))
                        .toList());
    }

    private @Nullable DisruptionView disruption() {
        Disruption disruption = plan.disruption();
        if (disruption == null) {
            return null;
        }
        return new DisruptionView(
                disruption.kind(),
                disruption.from(),
                disruption.lastDay(),
                disruption.workerId(),
                disruption.personId(),
                disruption.urgent() == null ? null : disruption.urgent().key(),
                outcome == null ? 0 : outcome.undisturbed(),
                outcome == null ? 0 : outcome.moved(),
                outcome == null
                        ? List.of()
                        : outcome.changes().stream()
                                .map(change -> new ChangeView(
                                        change.kind(),
                                        change.key(),
                                        change.part(),
                                        change.from(),
                                        change.fromStart(),
                                        change.to(),
                                        change.toStart()))
                                .toList());
    }

    private static List<ProposalCount> counts(List<RouteView> routes) {
        Map<ProposalStatus, Long> counts = routes.stream()
                .flatMap(route -> route.visits().stream())
                .map(PlannedVisitView::proposal)
                .flatMap(Stream::ofNullable)
                .map(ProposalView::status)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new ProposalCount(entry.getKey(), entry.getValue()))
                .toList();
    }
}
