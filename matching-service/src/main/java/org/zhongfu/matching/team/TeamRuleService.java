// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.matching.provider.ProviderRepository;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** Judges teams by the team rule, for those who answer for them. */
@ApplicationScoped
public class TeamRuleService {

    private final TeamReader reader;
    private final TeamRuleBreakRepository breaks;
    private final ProviderRepository providers;
    private final InstantSource clock;

    TeamRuleService(
            TeamReader reader, TeamRuleBreakRepository breaks, ProviderRepository providers, InstantSource clock) {
        this.reader = reader;
        this.breaks = breaks;
        this.providers = providers;
        this.clock = clock;
    }

    /**
     * A team on one day.
     *
     * @param date null means today
     * @param provider null means the whole team the caller may see
     * @param areaCode only workers of this area; null means all of them
     * @throws Problem 403 for an area outside the caller's, 404 when the caller may not see the provider, 422 before the first version of the rule
     */
    @Transactional
    public TeamRuleView judge(
            Caller caller, @Nullable LocalDate date, @Nullable ProviderId provider, @Nullable String areaCode) {
        LocalDate day = date == null ? Zones.dayOf(clock.instant()) : date;
        List<TeamRule> versions = reader.versions();
        TeamRule rule = TeamRule.of(day, versions)
                .orElseThrow(
                        () -> Problem.rule("date", "lies before the first version of the team rule", "早于团队配备要求的首个版本"));
        TeamJudgement judgement = new TeamJudgement(staff(caller, provider, areaCode), versions);
        List<JudgedCondition> judged = judgement.on(day);
        return new TeamRuleView(
                day,
                provider,
                provider != null || Visibility.byOrg(caller) ? null : areaOf(caller, areaCode),
                new TeamRuleView.Version(rule.number(), rule.validFrom(), rule.sourceZh(), rule.sourceEn()),
                judged.stream().allMatch(JudgedCondition::isMet),
                judged.stream().map(TeamExplanation::explain).toList(),
                judgement.breaks());
    }

    /** The notices the caller may see. */
    @Transactional
    public Page<TeamRuleBreakView> breaks(
            Caller caller, PageQuery page, @Nullable ProviderId provider, @Nullable Boolean open) {
        Criteria criteria = breaks.criteria(caller, page, provider, open);
        return Page.of(breaks.page(criteria), page, TeamRuleBreak::id, TeamRuleBreak::view);
    }

    private List<StaffMember> staff(Caller caller, @Nullable ProviderId provider, @Nullable String areaCode) {
        if (provider == null) {
            if (areaCode != null && !Visibility.byOrg(caller)) {
                Visibility.requireGoverned(caller, areaCode);
            }
            return reader.staffVisibleTo(caller, areaCode == null ? null : Criteria.area("area", areaCode));
        }
        if (areaCode != null) {
            throw Problem.rule("area", "is for teams without a provider; send one of both", "按机构查询时不得同时指定行政区划");
        }
        return reader.staffOf(providers
                .findVisible(caller, provider)
                .orElseThrow(Problem::notFound)
                .id());
    }

    private static String areaOf(Caller caller, @Nullable String areaCode) {
        String prefix = caller.area().prefix();
        String own = prefix.length() < 6 ? (prefix + "0000").substring(0, 6) : prefix;
        return areaCode == null ? own : areaCode;
    }
}
