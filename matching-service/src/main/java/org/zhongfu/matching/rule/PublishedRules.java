// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.zhongfu.contracts.id.EligibilityRuleId;
import org.zhongfu.matching.need.NeedService;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.sql.NamedLock;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.web.Problem;

/** Publishes rules as a part of an approved change of the service list. */
@ApplicationScoped
public class PublishedRules {

    private final EligibilityRuleRepository rules;
    private final NeedService needs;
    private final NamedLock namedLock;

    PublishedRules(EligibilityRuleRepository rules, NeedService needs, NamedLock namedLock) {
        this.rules = rules;
        this.needs = needs;
        this.namedLock = namedLock;
    }

    /** Publishes the next version of a rule; needs that wait for the service are matched again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(String item, LocalDate from, Conditions conditions, String source, Provenance provenance) {
        namedLock.acquire("eligibility-rule", item);
        ProposeEligibilityRuleRequest request =
                new ProposeEligibilityRuleRequest(item, from, null, conditions, source, source, null, null, null);
        rules.persistAndFlush(EligibilityRule.approved(
                new EligibilityRuleId(UuidV7.next()), rules.latestNumber(item) + 1, request, provenance));
        needs.queueAllWaitingFor(item);
    }

    /**
     * Refuses conditions that no person could satisfy.
     *
     * @throws Problem 422
     */
    public static void requireSatisfiable(String field, Conditions conditions) {
        if (conditions.areEmpty()) {
            throw Problem.rule(
                    field,
                    "must contain at least one condition: without one everybody would be eligible",
                    "至少须有一项条件；没有条件时任何人都符合资格");
        }
        Integer minAge = conditions.minAge();
        Integer maxAge = conditions.maxAge();
        if (minAge != null && maxAge != null && maxAge < minAge) {
            throw Problem.rule(field, "maxAge must not be below minAge", "最高年龄不得小于最低年龄");
        }
    }
}
