// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.rule.Subject;

/**
 * Why a need was offered to a provider, or to none: everything the choice was made from, so that it can be made again.
 *
 * @param judgedAt the time rules were judged at
 * @param areaCode where the need is
 * @param units units asked for
 * @param listVersion version of the service list, null when none had the service
 * @param rule the rule followed, null when none was in force
 * @param subject what the rule knew of the person
 * @param reasonCodes why nobody was chosen; none when somebody was
 * @param scoring the weights
 * @param candidates the contract lines looked at
 * @param chosenLine the one chosen, null when none was
 * @param override who chose instead of the weights, null when nobody did
 */
public record Explanation(
        Instant judgedAt,
        String areaCode,
        int units,
        @Nullable Integer listVersion,
        @Nullable RuleFollowed rule,
        @Nullable Subject subject,
        List<String> reasonCodes,
        Scoring scoring,
        List<Candidate> candidates,
        @Nullable UUID chosenLine,
        @Nullable Overruling override) {

    /** Nobody with a contract works where the need is. */
    static final String NO_CONTRACT_IN_AREA = "NO_CONTRACT_IN_AREA";

    /** No rule was in force for the service. */
    static final String NO_RULE_IN_FORCE = "NO_RULE_IN_FORCE";

    /** The service list of the day does not have the service. */
    static final String NOT_IN_SERVICE_LIST = "NOT_IN_SERVICE_LIST";

    private static final Comparator<Candidate> BEST =
            Comparator.comparingInt(Candidate::total).reversed().thenComparing(Candidate::lineId);

    public Explanation {
        reasonCodes = List.copyOf(reasonCodes);
        candidates = List.copyOf(candidates);
    }

    /** A version of a rule. */
    public record RuleFollowed(UUID id, int version) {}

    /**
     * A choice by hand.
     *
     * @param by subject of the officer's token
     * @param fromProvider the provider that had the offer before
     */
    public record Overruling(String by, UUID fromProvider, String reason) {}

    /** The candidates, scored, and the best of them chosen; or the reasons why there is none. */
    Explanation choose() {
        List<Candidate> scored = candidates.stream()
                .map(each -> each.scored(scoring, areaCode))
                .sorted(BEST)
                .toList();
        Optional<Candidate> best = scored.stream().filter(Candidate::canServe).findFirst();
        return new Explanation(
                judgedAt,
                areaCode,
                units,
                listVersion,
                rule,
                subject,
                best.isPresent() ? List.of() : whyNobody(),
                scoring,
                scored,
                best.map(Candidate::lineId).orElse(null),
                override);
    }

    /** The same choice without a line that turned out to have too few units left. */
    Explanation without(UUID lineId) {
        return withCandidates(
                        candidates.stream()
                                .map(each ->
                                        each.lineId().equals(lineId) ? each.excluded(Exclusion.NO_UNITS_LEFT) : each)
                                .toList(),
                        override)
                .choose();
    }

    /** The same question put to one provider's lines only, by hand; where no line was looked at, the reasons stand. */
    Explanation onlyOf(UUID providerId, Overruling by) {
        if (candidates.isEmpty()) {
            return this;
        }
        return withCandidates(
                        candidates.stream()
                                .filter(each -> each.providerId().equals(providerId))
                                .toList(),
                        by)
                .choose();
    }

    /** The line chosen. */
    Optional<Candidate> chosen() {
        return candidates.stream()
                .filter(each -> each.lineId().equals(chosenLine))
                .findFirst();
    }

    /** The same, as people of one provider may see it: without the person's facts and other providers' figures. */
    Explanation forOrg(String org) {
        return new Explanation(
                judgedAt,
                areaCode,
                units,
                listVersion,
                rule,
                null,
                reasonCodes,
                scoring,
                candidates.stream()
                        .filter(each -> each.providerOrg().equals(org))
                        .toList(),
                chosenLine,
                override);
    }

    private Explanation withCandidates(List<Candidate> others, @Nullable Overruling by) {
        return new Explanation(
                judgedAt, areaCode, units, listVersion, rule, subject, reasonCodes, scoring, others, chosenLine, by);
    }

    private List<String> whyNobody() {
        if (candidates.isEmpty()) {
            return List.of(NO_CONTRACT_IN_AREA);
        }
        TreeSet<String> reasons = new TreeSet<>();
        candidates.forEach(each -> each.exclusions().forEach(why -> reasons.add(why.name())));
        return List.copyOf(reasons);
    }
}
