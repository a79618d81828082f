// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.id.PlanId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.matching.plan.picture.PlanPictures;
import org.zhongfu.matching.plan.proposal.Proposal;
import org.zhongfu.matching.plan.proposal.ProposalRepository;
import org.zhongfu.matching.plan.proposal.StaleVisits;
import org.zhongfu.matching.plan.search.PlanOutcome;
import org.zhongfu.matching.provider.Provider;
import org.zhongfu.matching.provider.ProviderRepository;
import org.zhongfu.matching.worker.Team;
import org.zhongfu.platform.jobs.Jobs;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.Revision;

/** Creates, shows, cancels and publishes plans. */
@ApplicationScoped
public class PlanService {

    private static final int RETRY_SECONDS = 30;
    private static final int DAYS_AHEAD = 90;

    private final PlanRepository plans;
    private final PlanOutcomeRepository outcomes;
    private final ProviderRepository providers;
    private final ProposalRepository proposals;
    private final StaleVisits staleVisits;
    private final PlanPublication publication;
    private final Team team;
    private final PlanConfig config;
    private final Jobs jobs;
    private final Transitions transitions;
    private final InstantSource clock;

    PlanService(
            PlanRepository plans,
            PlanOutcomeRepository outcomes,
            ProviderRepository providers,
            ProposalRepository proposals,
            StaleVisits staleVisits,
            PlanPublication publication,
            Team team,
            PlanConfig config,
            Jobs jobs,
            Transitions transitions,
            InstantSource clock) {
        this.plans = plans;
        this.outcomes = outcomes;
        this.providers = providers;
        this.proposals = proposals;
        this.staleVisits = staleVisits;
        this.publication = publication;
        this.team = team;
        this.config = config;
        this.jobs = jobs;
        this.transitions = transitions;
        this.clock = clock;
    }

    /**
     * Creates a plan as a job.
     *
     * @throws Problem 422 for a provider that is not the caller's, an area it does not work in or days that are past, 429 when too many plans are open
     */
    @Transactional
    public Creation<PlanHead> create(Caller caller, CreatePlanRequest request) {
        Occurrence when = Occurrence.judge(request.occurredAt(), request.backfillReason(), caller, clock.instant());
        Provider provider = providers
                .findVisible(caller, request.providerId())
                .orElseThrow(() -> Problem.rule("providerId", "is no provider you may plan for", "不是您可编制计划的机构"));
        if (!provider.worksIn(request.areaCode())) {
            String areas = String.join(", ", provider.areaCodes());
            throw Problem.rule(
                    "areaCode",
                    "must lie in the areas of the provider or contain one of them: " + areas,
                    "必须位于该机构的服务区域内，或包含其中的区域："
                            + provider.areaCodes().stream()
                                    .map(area -> CodeLabels.ofAny("areas", area).zh())
                                    .collect(Collectors.joining("、")));
        }
        LocalDate today = Zones.dayOf(clock.instant());
        if (request.from().isBefore(today) || request.from().isAfter(today.plusDays(DAYS_AHEAD))) {
            throw Problem.rule(
                    "from",
                    "must be today or one of the next %d days".formatted(DAYS_AHEAD),
                    "必须是今天或未来 %d 天之内".formatted(DAYS_AHEAD));
        }
        if (request.travel() != null) {
            request.travel().requireSquareMatrix();
        }
        requireOpenJobsBelowLimit(provider.orgCode());
        Plan plan = new Plan(new PlanId(UuidV7.next()), request, provider, Provenance.of(when, caller));
        plans.persist(plan);
        jobs.wakeAfterCommit(PlanJob.PLANS);
        return new Creation<>(plan.head(), true);
    }

    /** Plans the caller may see, without their routes. */
    @Transactional
    public Page<PlanHead> list(Caller caller, PageQuery page, PlanFilter filter) {
        return Page.of(plans.page(caller, page, filter), page, Plan::id, Plan::head);
    }

    /** One plan with its routes. */
    @Transactional
    public PlanView get(Caller caller, PlanId id, Locale language) {
        return view(plans.findVisible(caller, id).orElseThrow(Problem::notFound), language);
    }

    /** Cancels a plan that is not done; a running search stops within a second. */
    @Transactional
    public PlanHead cancel(Caller caller, PlanId id, Revision seen) {
        Plan plan = transitions.require(() -> plans.lockVisible(caller, id), new Change(caller, seen, null, null));
        plan.status().requireTransition(PlanStatus.CANCELLED);
        plan.requestCancellation(clock.instant());
        return plan.head();
    }

    /** Proposes the visits of a plan to the calendar. */
    @Transactional
    public PlanView publish(Caller caller, PlanId id, Revision seen, Locale language) {
        Plan plan = transitions.require(() -> plans.lockVisible(caller, id), new Change(caller, seen, null, null));
        publication.publish(plan, caller);
        plans.flush();
        return view(plan, language);
    }

    /** Draws the days of a plan along the clock. */
    @Transactional
    public String timeline(Caller caller, PlanId id, Locale language) {
        return picture(caller, id, language).timeline();
    }

    /** Draws the routes of a plan on a map. */
    @Transactional
    public String map(Caller caller, PlanId id, Locale language) {
        return picture(caller, id, language).map();
    }

    /** Limits the open jobs of a provider, so that one provider does not delay the others. */
    void requireOpenJobsBelowLimit(String org) {
        if (plans.countOpen(org) >= config.openAtOnce()) {
            throw Problem.tooManyRequests(RETRY_SECONDS);
        }
    }

    private PlanPictures picture(Caller caller, PlanId id, Locale language) {
        Plan plan = plans.findVisible(caller, id).orElseThrow(Problem::notFound);
        PlanOutcome outcome = outcomes.find(id)
                .orElseThrow(() -> Problem.notPossibleYet("There is a picture once the plan is done.", "计划完成后方可查看图示。"));
        List<WorkerId> workers = outcome.assigned()
                .map(PlanOutcome.Assigned::workerId)
                .distinct()
                .toList();
        return new PlanPictures(
                outcome, team.names(caller, workers), Visibility.byOrg(caller), language, plan.number());
    }

    private PlanView view(Plan plan, Locale language) {
        PlanOutcome outcome = outcomes.find(plan.planId()).orElse(null);
        List<Proposal> ofPlan = proposals.ofPlan(plan.rootId());
        return new PlanViewBuilder(
                        plan,
                        outcome,
                        ofPlan,
                        outcome == null ? Map.of() : staleVisits.stale(outcome, ofPlan),
                        language)
                .view();
    }
}
