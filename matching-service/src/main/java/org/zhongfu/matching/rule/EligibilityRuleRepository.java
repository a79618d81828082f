// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.EligibilityRuleId;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.store.history.RecordHistory;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

/** The versions of the rules. */
@ApplicationScoped
public class EligibilityRuleRepository implements Records<EligibilityRule> {

    private static final Sort LATEST_FIRST = Sort.descending("number");

    /** The rule in force for a service on that day: of the approved ones that cover it, the latest version. */
    public Optional<EligibilityRule> inForce(String serviceItem, LocalDate day) {
        return find(
                        "status = ?1 and serviceItem = ?2 and validFrom <= ?3 and (validUntil is null or validUntil >= ?3)",
                        LATEST_FIRST,
                        RuleStatus.APPROVED,
                        serviceItem,
                        day)
                .firstResultOptional();
    }

    /** All approved rules, for lookups of many days. */
    public RuleVersions all() {
        return new RuleVersions(list("status = ?1", LATEST_FIRST, RuleStatus.APPROVED));
    }

    int latestNumber(String serviceItem) {
        return find("serviceItem = ?1", LATEST_FIRST, serviceItem)
                .firstResultOptional()
                .map(EligibilityRule::number)
                .orElse(0);
    }

    int latestApproved(String serviceItem) {
        return find("serviceItem = ?1 and status = ?2", LATEST_FIRST, serviceItem, RuleStatus.APPROVED)
                .firstResultOptional()
                .map(EligibilityRule::number)
                .orElse(0);
    }

    List<EligibilityRule> page(PageQuery page, @Nullable String serviceItem, @Nullable RuleStatus status) {
        return page(Criteria.of(page)
                .and("serviceItem = :item", "item", serviceItem)
                .and("status = :status", "status", status));
    }

    /** One version, in any state. */
    public Optional<EligibilityRule> find(EligibilityRuleId id) {
        return findOne(Criteria.ofOne(id));
    }

    Optional<EligibilityRule> lock(EligibilityRuleId id) {
        return lockOne(Criteria.ofOne(id));
    }

    /** The history of a version of a rule; rules have no area. */
    @Produces
    RecordHistory<EligibilityRuleId> history(HistoryLog log) {
        return new RecordHistory<>(
                log, EligibilityRule.class, (caller, id) -> find(id).map(EligibilityRule::provenance));
    }
}
