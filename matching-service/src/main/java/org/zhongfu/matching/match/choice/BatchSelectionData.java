// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.choice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.matching.catalog.ServiceList;
import org.zhongfu.matching.catalog.ServiceLists;
import org.zhongfu.matching.contract.LinesOfArea;
import org.zhongfu.matching.contract.OpenLine;
import org.zhongfu.matching.need.Need;
import org.zhongfu.matching.rule.EligibilityRule;
import org.zhongfu.matching.rule.RuleVersions;

/**
 * The data of selections, read once for a whole backlog.
 *
 * @param declines when providers declined needs, by need and provider
 * @param servedBy providers that have served, by person
 */
record BatchSelectionData(
        ServiceLists lists,
        RuleVersions rules,
        LinesOfArea lines,
        Map<NeedId, Map<ProviderId, Instant>> declines,
        Map<PersonId, Set<ProviderId>> servedBy)
        implements SelectionData {

    @Override
    public Optional<ServiceList> listOn(LocalDate day) {
        return lists.on(day);
    }

    @Override
    public Optional<EligibilityRule> ruleFor(String serviceItem, LocalDate day) {
        return rules.inForce(serviceItem, day);
    }

    @Override
    public List<OpenLine> linesFor(Need need, LocalDate day) {
        return lines.linesFor(need.serviceItem(), need.areaCode(), day);
    }

    @Override
    public Map<ProviderId, Instant> declinesOf(Need need) {
        return declines.getOrDefault(need.id(), Map.of());
    }

    @Override
    public Set<ProviderId> servedBefore(Need need) {
        return servedBy.getOrDefault(need.personId(), Set.of());
    }
}
