// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.choice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.matching.catalog.ServiceList;
import org.zhongfu.matching.catalog.ServiceListRepository;
import org.zhongfu.matching.contract.ContractUnits;
import org.zhongfu.matching.contract.OpenLine;
import org.zhongfu.matching.need.Need;
import org.zhongfu.matching.rule.EligibilityRule;
import org.zhongfu.matching.rule.EligibilityRuleRepository;

/** The data of one selection, read when it is made. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CurrentSelectionData implements SelectionData {

    private final ServiceListRepository catalog;
    private final EligibilityRuleRepository rules;
    private final ContractUnits contracts;
    private final MatchHistory history;

    CurrentSelectionData(
            ServiceListRepository catalog,
            EligibilityRuleRepository rules,
            ContractUnits contracts,
            MatchHistory history) {
        this.catalog = catalog;
        this.rules = rules;
        this.contracts = contracts;
        this.history = history;
    }

    @Override
    public Optional<ServiceList> listOn(LocalDate day) {
        return catalog.on(day);
    }

    @Override
    public Optional<EligibilityRule> ruleFor(String serviceItem, LocalDate day) {
        return rules.inForce(serviceItem, day);
    }

    @Override
    public List<OpenLine> linesFor(Need need, LocalDate day) {
        return contracts.linesFor(need.serviceItem(), need.areaCode(), day);
    }

    @Override
    public Map<ProviderId, Instant> declinesOf(Need need) {
        return history.declinesOf(need.id());
    }

    @Override
    public Set<ProviderId> servedBefore(Need need) {
        return history.providersWhoServed(need.personId());
    }
}
