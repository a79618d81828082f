// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.engine.allocation.Decision;
import org.zhongfu.matching.rule.EligibilitySubject;

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
 * @param allotted what a matching run decided instead of the weights, null when none did
 */
public record Explanation(
        Instant judgedAt,
        String areaCode,
        int units,
        @Nullable Integer listVersion,
        @Nullable RuleFollowed rule,
        @Nullable EligibilitySubject subject,
        List<String> reasonCodes,
        Scoring scoring,
        List<Candidate> candidates,
        @Nullable UUID chosenLine,
        @Nullable OfferOverride override,
        @Nullable Allotted allotted) {

    /** Nobody with a contract works where the need is. */
    static final String NO_CONTRACT_IN_AREA = "NO_CONTRACT_IN_AREA";

    /** No rule was in force for the service. */
    static final String NO_RULE_IN_FORCE = "NO_RULE_IN_FORCE";

    /** The service list of the day does not have the service. */
    static final String NOT_IN_SERVICE_LIST = "NOT_IN_SERVICE_LIST";

    /** It is looked at together with others, and nobody is asked before. */
    static final String GATHERED_FOR_RUN = "GATHERED_FOR_RUN";

    /** The line decided on does not serve where the need is any more. */
    static final String LINE_GONE = "LINE_GONE";

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
    public record OfferOverride(String by, UUID fromProvider, String reason) {}

    /**
     * A choice made for many needs together.
     *
     * @param ruleVersion version of the fairness rule
     * @param decision what it was made by, so that it can be judged again
     */
    public record Allotted(UUID runId, int ruleVersion, Decision decision) {

        /** The same without lines that are not among these. */
        Allotted onlyOf(Set<String> lineIds) {
            return new Allotted(runId, ruleVersion, decision.withPassedOnly(lineIds));
        }
    }

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
                override,
                allotted);
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
    Explanation onlyOf(UUID providerId, OfferOverride by) {
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

    /** The same, and nobody is asked, since it is gathered for a matching run. */
    Explanation gathered() {
        return decided(null, List.of(GATHERED_FOR_RUN), null);
    }

    /** The same question with the line a matching run decided on, or why that cannot serve any more. */
    Explanation onLine(UUID lineId, Allotted by) {
        if (candidates.isEmpty() && !reasonCodes.isEmpty()) {
            return this;
        }
        Optional<Candidate> line =
                candidates.stream().filter(each -> each.lineId().equals(lineId)).findFirst();
        if (line.filter(Candidate::canServe).isPresent()) {
            return decided(lineId, List.of(), by);
        }
        List<String> why = line.map(
                        each -> each.exclusions().stream().map(Enum::name).toList())
                .orElse(List.of(LINE_GONE));
        return decided(null, why, by);
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
                override,
                allotted == null ? null : allotted.onlyOf(linesOf(org)));
    }

    private Set<String> linesOf(String org) {
        return candidates.stream()
                .filter(each -> each.providerOrg().equals(org))
                .map(each -> each.lineId().toString())
                .collect(Collectors.toSet());
    }

    private Explanation decided(@Nullable UUID line, List<String> why, @Nullable Allotted by) {
        return new Explanation(
                judgedAt, areaCode, units, listVersion, rule, subject, why, scoring, candidates, line, override, by);
    }

    private Explanation withCandidates(List<Candidate> others, @Nullable OfferOverride by) {
        return new Explanation(
                judgedAt,
                areaCode,
                units,
                listVersion,
                rule,
                subject,
                reasonCodes,
                scoring,
                others,
                chosenLine,
                by,
                allotted);
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
