// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.matching.base.FactsVisibility;
import org.zhongfu.matching.catalog.ServiceClass;
import org.zhongfu.matching.catalog.ServiceListRepository;
import org.zhongfu.matching.need.NeedHoldRepository;
import org.zhongfu.matching.need.NeedScope;
import org.zhongfu.matching.need.NeedService;
import org.zhongfu.platform.jobs.Jobs;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.sql.NamedLock;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.Revision;

/** Creates, shows, applies and cancels matching runs. */
@ApplicationScoped
public class MatchingRunService {

    private final MatchingRunRepository runs;
    private final RunOutcomeRepository outcomes;
    private final RunDecisionRepository decisions;
    private final MatchingRunCloser closer;
    private final NeedService needs;
    private final NeedHoldRepository holds;
    private final ServiceListRepository catalog;
    private final NamedLock namedLock;
    private final MatchingRunConfig config;
    private final Jobs jobs;
    private final Transitions transitions;
    private final InstantSource clock;

    MatchingRunService(
            MatchingRunRepository runs,
            RunOutcomeRepository outcomes,
            RunDecisionRepository decisions,
            MatchingRunCloser closer,
            NeedService needs,
            NeedHoldRepository holds,
            ServiceListRepository catalog,
            NamedLock namedLock,
            MatchingRunConfig config,
            Jobs jobs,
            Transitions transitions,
            InstantSource clock) {
        this.runs = runs;
        this.outcomes = outcomes;
        this.decisions = decisions;
        this.closer = closer;
        this.needs = needs;
        this.holds = holds;
        this.catalog = catalog;
        this.namedLock = namedLock;
        this.config = config;
        this.jobs = jobs;
        this.transitions = transitions;
        this.clock = clock;
    }

    /**
     * Creates a run as a job; its needs are held from now on.
     *
     * @throws Problem 403 for an area that is not the caller's, 409 when another run holds some of them, 422 when there
     *     are too many or the time is out of bounds
     */
    @Transactional
    public MatchingRunHead create(Caller caller, CreateMatchingRunRequest request) {
        Visibility.requireGoverned(caller, request.areaCode());
        Instant now = clock.instant();
        NeedScope scope = new NeedScope(AreaScope.of(request.areaCode()), items(request, now));
        Instant holdUntil = holdUntil(request.gatherUntil(), now);
        requireAtMostLimit(scope);
        namedLock.acquire("matching-run", "");
        if (holds.overlaps(scope)) {
            throw Problem.conflict(
                    "Another run is open for needs of this area and service. Wait until it ends, or cancel it.",
                    "该区域和服务已有批量匹配正在进行，请等待其结束或先予取消。");
        }
        MatchingRun run = new MatchingRun(
                UuidV7.next(),
                request,
                scope.items(),
                holdUntil,
                Provenance.of(new Occurrence(now, now, false, null), caller));
        runs.persistAndFlush(run);
        holds.hold(run.id(), scope);
        jobs.wakeAfterCommit(MatchingRunJob.NAME);
        return run.head();
    }

    /** Runs of the caller's area, without their figures. */
    @Transactional
    public Page<MatchingRunHead> list(Caller caller, PageQuery page, MatchingRunFilter filter) {
        return Page.of(runs.page(caller, page, filter), page, MatchingRun::id, MatchingRun::head);
    }

    /** One run with its figures. */
    @Transactional
    public MatchingRunView get(Caller caller, UUID id) {
        MatchingRun run = runs.findVisible(caller, id).orElseThrow(Problem::notFound);
        return MatchingRunView.of(run.head(), outcomes.find(id).orElse(null), FactsVisibility.readsFacts(caller));
    }

    /** The decisions of a run. */
    @Transactional
    public Page<MatchingDecisionView> decisions(
            Caller caller, UUID id, PageQuery page, MatchingDecisionFilter filter, Locale language) {
        MatchingRun run = runs.findVisible(caller, id).orElseThrow(Problem::notFound);
        boolean facts = FactsVisibility.readsFacts(caller);
        return Page.of(
                decisions.page(run.id(), page, filter),
                page,
                RunDecision::id,
                decision -> decision.view(facts, language));
    }

    /** Applies a run: its offers are made by a job. */
    @Transactional
    public MatchingRunHead apply(Caller caller, UUID id, Revision seen) {
        MatchingRun run = transitions.require(() -> runs.lockVisible(caller, id), new Change(caller, seen, null, null));
        run.apply(caller.subject(), clock.instant());
        jobs.wakeAfterCommit(MatchingRunJob.NAME);
        return run.head();
    }

    /** Cancels a run; offers that were made stay. */
    @Transactional
    public MatchingRunHead cancel(Caller caller, UUID id, Revision seen) {
        MatchingRun run = transitions.require(() -> runs.lockVisible(caller, id), new Change(caller, seen, null, null));
        closer.end(run, MatchingRunStatus.CANCELLED, null);
        return run.head();
    }

    private List<String> items(CreateMatchingRunRequest request, Instant now) {
        ServiceClass serviceClass = request.serviceClass();
        String item = request.serviceItem();
        if (serviceClass != null && item != null) {
            throw Problem.rule("serviceItem", "give a class or a service, not both", "服务类别与服务项目只能填写其一");
        }
        if (serviceClass == null) {
            return item == null ? List.of() : List.of(item);
        }
        List<String> items = catalog.on(Zones.dayOf(now))
                .map(list -> list.codesOf(serviceClass))
                .orElse(List.of());
        if (items.isEmpty()) {
            throw Problem.rule("serviceClass", "has no service in the list in force today", "今日生效的服务清单中没有该类别的项目");
        }
        return items;
    }

    private Instant holdUntil(@Nullable Instant requested, Instant now) {
        if (requested == null) {
            return now;
        }
        if (requested.isBefore(now) || requested.isAfter(now.plus(config.maxHoldTime()))) {
            throw Problem.rule(
                    "gatherUntil",
                    "must lie in the next %d hours"
                            .formatted(config.maxHoldTime().toHours()),
                    "必须在未来 %d 小时之内".formatted(config.maxHoldTime().toHours()));
        }
        return requested;
    }

    private void requireAtMostLimit(NeedScope scope) {
        long waiting = needs.countWaiting(scope);
        if (waiting > config.maxNeeds()) {
            throw Problem.rule(
                    "areaCode",
                    "%d needs wait there, and at most %d are allocated together; choose a smaller area or one service"
                            .formatted(waiting, config.maxNeeds()),
                    "该区域有 %d 项需求待匹配，每次最多 %d 项，请缩小区域或限定服务".formatted(waiting, config.maxNeeds()));
        }
    }
}
