// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.need.NeedService;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.sql.NamedLock;
import org.zhongfu.platform.store.Creator;
import org.zhongfu.platform.store.NewRecord;
import org.zhongfu.platform.store.Submission;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** Publishes and reads eligibility rules. */
@ApplicationScoped
public class RuleService {

    private final EligibilityRuleRepository rules;
    private final NeedService needs;
    private final Creator creator;
    private final NamedLock namedLock;

    RuleService(EligibilityRuleRepository rules, NeedService needs, Creator creator, NamedLock namedLock) {
        this.rules = rules;
        this.needs = needs;
        this.creator = creator;
        this.namedLock = namedLock;
    }

    /** Publishes the next version; needs that wait for the service are matched again, and its offers judged again once it is in force. */
    @Transactional
    public Creation<RuleView> publish(Caller caller, PublishEligibilityRuleRequest request) {
        return creator.create(Submission.of("eligibility-rule", caller, request), rules, provenance -> {
                    namedLock.acquire("eligibility-rule", request.serviceItem());
                    requireConsistent(request);
                    int version = rules.latestVersion(request.serviceItem()) + 1;
                    return NewRecord.of(new EligibilityRule(UuidV7.next(), version, request, provenance))
                            .andThen(() -> needs.queueAllWaitingFor(request.serviceItem()));
                })
                .map(EligibilityRule::view);
    }

    private static void requireConsistent(PublishEligibilityRuleRequest request) {
        if (request.validUntil() != null && request.validUntil().isBefore(request.validFrom())) {
            throw Problem.rule("validUntil", "must not be before validFrom", "失效日期不得早于生效日期");
        }
        if (request.conditions().areEmpty()) {
            throw Problem.rule(
                    "conditions",
                    "must contain at least one condition: without one everybody would be eligible",
                    "至少须有一项条件；没有条件时任何人都符合资格");
        }
        Integer minAge = request.conditions().minAge();
        Integer maxAge = request.conditions().maxAge();
        if (minAge != null && maxAge != null && maxAge < minAge) {
            throw Problem.rule("conditions.maxAge", "must not be below minAge", "最高年龄不得小于最低年龄");
        }
    }

    /** Versions of the rules, of one service or of all. */
    @Transactional
    public Page<RuleView> list(PageQuery page, @Nullable String serviceItem) {
        return Page.of(rules.page(page, serviceItem), page, EligibilityRule::id, EligibilityRule::view);
    }

    /** One version. */
    @Transactional
    public RuleView get(UUID id) {
        return rules.findByIdOptional(id).map(EligibilityRule::view).orElseThrow(Problem::notFound);
    }
}
