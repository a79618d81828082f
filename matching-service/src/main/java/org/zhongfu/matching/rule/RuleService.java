// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.base.EarlierRecord;
import org.zhongfu.matching.need.Needs;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.store.NamedLock;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** Reads and continues eligibility rules. */
@ApplicationScoped
public class RuleService {

    private final Rules rules;
    private final Needs needs;
    private final NamedLock namedLock;
    private final InstantSource clock;

    RuleService(Rules rules, Needs needs, NamedLock namedLock, InstantSource clock) {
        this.rules = rules;
        this.needs = needs;
        this.namedLock = namedLock;
        this.clock = clock;
    }

    /** Puts the next version in force; needs that wait for the service are judged anew. */
    @Transactional
    public Creation<RuleView> publish(Caller caller, NewRule request) {
        Occurrence when = Occurrence.judge(request.occurredAt(), request.backfillReason(), caller, clock.instant());
        namedLock.acquire("eligibility-rule", request.serviceItem());
        namedLock.acquireForReference("eligibility-rule", caller.subject(), request.clientReference());
        Optional<EligibilityRule> sent =
                EarlierRecord.find(rules, caller, request.clientReference(), earlier -> earlier.isSame(request));
        if (sent.isPresent()) {
            return new Creation<>(sent.get().view(), false);
        }
        if (request.validUntil() != null && request.validUntil().isBefore(request.validFrom())) {
            throw Problem.rule("validUntil", "lies before validFrom", "早于 validFrom");
        }
        Integer minAge = request.conditions().minAge();
        Integer maxAge = request.conditions().maxAge();
        if (minAge != null && maxAge != null && maxAge < minAge) {
            throw Problem.rule("conditions.maxAge", "is below minAge: nobody could qualify", "小于 minAge，无人可符合");
        }
        EligibilityRule rule = new EligibilityRule(
                UuidV7.next(),
                rules.latestVersion(request.serviceItem()) + 1,
                request,
                EarlierRecord.provenance(when, caller, request.clientReference()));
        rules.persist(rule);
        needs.callAllWaitingFor(request.serviceItem());
        return new Creation<>(rule.view(), true);
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
