// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.EligibilityRuleId;
import org.zhongfu.matching.need.NeedService;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.sql.NamedLock;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Creator;
import org.zhongfu.platform.store.NewRecord;
import org.zhongfu.platform.store.Submission;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** Proposes, decides and reads eligibility rules. */
@ApplicationScoped
public class RuleService {

    private final EligibilityRuleRepository rules;
    private final NeedService needs;
    private final Creator creator;
    private final Transitions transitions;
    private final NamedLock namedLock;

    RuleService(
            EligibilityRuleRepository rules,
            NeedService needs,
            Creator creator,
            Transitions transitions,
            NamedLock namedLock) {
        this.rules = rules;
        this.needs = needs;
        this.creator = creator;
        this.transitions = transitions;
        this.namedLock = namedLock;
    }

    /** Proposes the next version; nothing is judged by it until another officer has approved it. */
    @Transactional
    public Creation<RuleView> propose(Caller caller, ProposeEligibilityRuleRequest request) {
        return creator.create(Submission.of("eligibility-rule", caller, request), rules, provenance -> {
                    requireConsistent(request);
                    lock(request.serviceItem());
                    int number = rules.latestNumber(request.serviceItem()) + 1;
                    return NewRecord.of(
                            new EligibilityRule(new EligibilityRuleId(UuidV7.next()), number, request, provenance));
                })
                .map(EligibilityRule::view);
    }

    /**
     * Approves a version: needs that wait for the service are matched again, its offers judged again once it is in force.
     *
     * @throws Problem 409 when it is decided already, or a later version was approved
     */
    @Transactional
    public RuleView approve(EligibilityRuleId id, Change change) {
        return decide(id, change, (rule, when) -> {
            lock(rule.serviceItem());
            int latest = rules.latestApproved(rule.serviceItem());
            rule.approve(change.caller().subject(), when);
            if (latest > rule.number()) {
                throw Problem.conflict(
                        "Version %d of the rule is approved already. Propose this one again as the next version."
                                .formatted(latest),
                        "该服务资格规则的第 %d 版已批准，请将本版作为新版本重新提出。".formatted(latest));
            }
            needs.queueAllWaitingFor(rule.serviceItem());
        });
    }

    /** Rejects a version. */
    @Transactional
    public RuleView reject(EligibilityRuleId id, RejectEligibilityRuleRequest request, Change change) {
        return decide(
                id,
                change,
                (rule, when) -> rule.reject(request.reason(), change.caller().subject(), when));
    }

    private RuleView decide(EligibilityRuleId id, Change change, BiConsumer<EligibilityRule, Occurrence> step) {
        EligibilityRule rule = transitions.require(() -> rules.lock(id), change);
        step.accept(rule, transitions.timeOf(rule, change));
        return rule.view();
    }

    private void lock(String serviceItem) {
        namedLock.acquire("eligibility-rule", serviceItem);
    }

    private static void requireConsistent(ProposeEligibilityRuleRequest request) {
        if (request.validUntil() != null && request.validUntil().isBefore(request.validFrom())) {
            throw Problem.rule("validUntil", "must not be before validFrom", "失效日期不得早于生效日期");
        }
        if (request.conditions().areEmpty()) {
            throw Problem.rule(
                    "conditions",
                    "must hold at least one condition: without one everybody would be eligible",
                    "至少须有一项条件，否则任何人都符合资格");
        }
        Integer minAge = request.conditions().minAge();
        Integer maxAge = request.conditions().maxAge();
        if (minAge != null && maxAge != null && maxAge < minAge) {
            throw Problem.rule("conditions.maxAge", "must not be below minAge", "最高年龄不得小于最低年龄");
        }
    }

    /** Versions of the rules, of one service or of all, in one state or in any. */
    @Transactional
    public Page<RuleView> list(PageQuery page, @Nullable String serviceItem, @Nullable RuleStatus status) {
        return Page.of(
                rules.page(page, serviceItem, status), page, rule -> rule.id().value(), EligibilityRule::view);
    }

    /** One version. */
    @Transactional
    public RuleView get(EligibilityRuleId id) {
        return rules.find(id).map(EligibilityRule::view).orElseThrow(Problem::notFound);
    }
}
