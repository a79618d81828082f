// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.matching.catalog.ServiceItem;
import org.zhongfu.matching.catalog.ServiceList;
import org.zhongfu.matching.catalog.ServiceListRepository;
import org.zhongfu.matching.change.PersonServicesView.PersonService;
import org.zhongfu.matching.match.choice.EligibilitySubjects;
import org.zhongfu.matching.need.NeedService;
import org.zhongfu.matching.rule.EligibilityRule;
import org.zhongfu.matching.rule.EligibilityRuleRepository;
import org.zhongfu.matching.rule.EligibilitySubject;
import org.zhongfu.matching.rule.RuleExplanation;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;

/** What a person could be offered today. */
@ApplicationScoped
public class PersonServices {

    private static final String NO_RULE = "NO_RULE_IN_FORCE";

    private final ServiceListRepository catalog;
    private final EligibilityRuleRepository rules;
    private final NeedService needs;
    private final InstantSource clock;

    PersonServices(
            ServiceListRepository catalog, EligibilityRuleRepository rules, NeedService needs, InstantSource clock) {
        this.catalog = catalog;
        this.rules = rules;
        this.needs = needs;
        this.clock = clock;
    }

    /**
     * The services of today's list with the result of their rules for the person.
     *
     * @throws Problem 404 when no facts about the person are known, or the caller may not see them
     */
    @Transactional
    public PersonServicesView of(Caller caller, PersonId personId) {
        EligibilityFacts facts = needs.factsOf(personId)
                .filter(known -> caller.area().covers(known.areaCode()))
                .orElseThrow(Problem::notFound);
        LocalDate today = Zones.dayOf(clock.instant());
        ServiceList list = catalog.on(today).orElseThrow(Problem::notFound);
        EligibilitySubject subject = EligibilitySubjects.on(today, facts);
        List<PersonService> services = list.sorted().stream()
                .filter(item -> item.serviceClass() != null)
                .map(item -> service(item, rules.inForce(item.code(), today), subject))
                .toList();
        return new PersonServicesView(personId, today, list.version(), services);
    }

    private static PersonService service(ServiceItem item, Optional<EligibilityRule> rule, EligibilitySubject subject) {
        List<String> reasons = rule.map(
                        each -> each.conditions().evaluate(subject).reasonCodes())
                .orElse(List.of(NO_RULE));
        LocalizedText explanation = rule.map(each -> RuleExplanation.of(each.conditions(), subject))
                .orElseGet(() -> CodeLabels.of("match-reasons", NO_RULE));
        return new PersonService(
                item.code(),
                item.chineseName(),
                item.englishName(),
                item.deliveredAs(),
                item.unit(),
                reasons.isEmpty(),
                rule.map(EligibilityRule::number).orElse(null),
                reasons,
                explanation.zh(),
                explanation.en());
    }
}
