// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.choice;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.matching.base.FactsVisibility;
import org.zhongfu.matching.engine.allocation.Decision;
import org.zhongfu.matching.rule.EligibilitySubject;
import org.zhongfu.platform.kernel.PersonalNumbers;

/**
 * Why a need was offered to a provider, or to none: all data of the choice, so that it can be repeated.
 *
 * @param judgedAt time of the decision; of a need that was entered late, the time of its confirmation if the person was
 *     eligible then. List and rule are those of the day of confirmation
 * @param areaCode area of the need
 * @param units units the need requires
 * @param listVersion version of the service list; null when no version in force had the service
 * @param rule the eligibility rule that was applied; null when none was in force
 * @param subject the facts about the person that the rule uses; null for staff of a provider, finance officers and evaluators
 * @param reasonCodes why no line was chosen: codes of the list {@code match-reasons}; empty when one was
 *     chosen
 * @param scoring the weights of the scores
 * @param candidates the contract lines considered, the best first; staff of a provider see only those of their provider
 * @param chosenLine id of the chosen contract line; null when none was chosen
 * @param override the officer's choice that replaced the choice by score; null when there was none
 * @param allotted the decision of a matching run that replaced the choice by score; null when there was none
 */
public record Explanation(
        Instant judgedAt,
        String areaCode,
        int units,
        @Nullable Integer listVersion,
        @Nullable AppliedRule rule,
        @Nullable EligibilitySubject subject,
        List<String> reasonCodes,
        Scoring scoring,
        List<Candidate> candidates,
        @Nullable UUID chosenLine,
        @Nullable OfferOverride override,
        @Nullable RunAllocation allotted) {

    /** No provider has a contract for the area of the need. */
    static final String NO_CONTRACT_IN_AREA = "NO_CONTRACT_IN_AREA";

    /** No rule was in force for the service. */
    static final String NO_RULE_IN_FORCE = "NO_RULE_IN_FORCE";

    /** The service list of the day does not have the service. */
    static final String NOT_IN_SERVICE_LIST = "NOT_IN_SERVICE_LIST";

    /** The need is held for a matching run; no offer is made before the run ends. */
    static final String GATHERED_FOR_RUN = "GATHERED_FOR_RUN";

    /** The contract line of the decision no longer serves the area of the need. */
    static final String LINE_GONE = "LINE_GONE";

    private static final Comparator<Candidate> BEST =
            Comparator.comparingInt(Candidate::total).reversed().thenComparing(Candidate::lineId);

    public Explanation {
        reasonCodes = List.copyOf(reasonCodes);
        candidates = List.copyOf(candidates);
    }

    /**
     * A version of an eligibility rule.
     *
     * @param id id of the version
     * @param version number of the version, 1 or more
     */
    public record AppliedRule(UUID id, int version) {}

    /**
     * An officer's choice of the provider.
     *
     * @param by subject of the officer's token
     * @param fromProvider id of the provider that had the offer before
     * @param reason why, in the officer's words
     */
    public record OfferOverride(String by, ProviderId fromProvider, String reason) {

        OfferOverride withMaskedReason() {
            return new OfferOverride(by, fromProvider, PersonalNumbers.mask(reason));
        }
    }

    /**
     * A decision of a matching run, made for many needs together.
     *
     * @param runId id of the matching run
     * @param ruleVersion version of the fairness rule
     * @param decision the decision and the figures behind it
     */
    public record RunAllocation(UUID runId, int ruleVersion, AllottedDecision decision) {

        /** The decision of a run, with all its figures. */
        public static RunAllocation of(UUID runId, int ruleVersion, Decision decision) {
            return new RunAllocation(runId, ruleVersion, AllottedDecision.of(decision));
        }

        /** The same decision without the lines passed over that are not among these. */
        RunAllocation onlyOf(Set<String> lineIds) {
            return new RunAllocation(runId, ruleVersion, decision.withPassedOnly(lineIds));
        }

        RunAllocation withoutFacts() {
            return new RunAllocation(runId, ruleVersion, decision.withoutFacts());
        }
    }

    /** Scores the candidates and chooses the best, or adds the reasons why none can serve. */
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
                best.isPresent() ? List.of() : reasonsForNone(),
                scoring,
                scored,
                best.map(Candidate::lineId).orElse(null),
                override,
                allotted);
    }

    /** The choice after the units of a line could not be held. */
    public Explanation without(UUID lineId) {
        return withCandidates(
                        candidates.stream()
                                .map(each ->
                                        each.lineId().equals(lineId) ? each.excluded(Exclusion.NO_UNITS_LEFT) : each)
                                .toList(),
                        override)
                .choose();
    }

    /** The choice among the lines of one provider, made by an officer; unchanged when no line was considered. */
    public Explanation onlyOf(ProviderId providerId, OfferOverride by) {
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

    /** The explanation without a choice, because the need is held for a matching run. */
    Explanation heldForRun() {
        return withDecision(null, List.of(GATHERED_FOR_RUN), null);
    }

    /** The choice of the line that a matching run decided on, or the reasons why that line can no longer serve. */
    public Explanation onLine(UUID lineId, RunAllocation by) {
        if (candidates.isEmpty() && !reasonCodes.isEmpty()) {
            return this;
        }
        Optional<Candidate> line =
                candidates.stream().filter(each -> each.lineId().equals(lineId)).findFirst();
        if (line.filter(Candidate::canServe).isPresent()) {
            return withDecision(lineId, List.of(), by);
        }
        List<String> why = line.map(
                        each -> each.exclusions().stream().map(Enum::name).toList())
                .orElse(List.of(LINE_GONE));
        return withDecision(null, why, by);
    }

    /** The chosen line. */
    public Optional<Candidate> chosen() {
        return candidates.stream()
                .filter(each -> each.lineId().equals(chosenLine))
                .findFirst();
    }

    /** The part that staff of one provider may see: no facts about the person, no figures of other providers. */
    public Explanation forOrg(String org) {
        return new Explanation(
                judgedAt,
                areaCode,
                units,
                listVersion,
                rule,
                null,
                FactsVisibility.withoutFacts(reasonCodes),
                scoring,
                candidates.stream()
                        .filter(each -> each.providerOrg().equals(org))
                        .toList(),
                chosenLine,
                override,
                allotted == null ? null : allotted.onlyOf(linesOf(org)).withoutFacts());
    }

    /** The part without facts about the person. */
    public Explanation withoutFacts() {
        return new Explanation(
                judgedAt,
                areaCode,
                units,
                listVersion,
                rule,
                null,
                FactsVisibility.withoutFacts(reasonCodes),
                scoring,
                candidates,
                chosenLine,
                override,
                allotted == null ? null : allotted.withoutFacts());
    }

    /** The explanation as callers read it who read names masked: without numbers of persons in the officer's words. */
    public Explanation withMaskedReason() {
        return override == null ? this : withCandidates(candidates, override.withMaskedReason());
    }

    private Set<String> linesOf(String org) {
        return candidates.stream()
                .filter(each -> each.providerOrg().equals(org))
                .map(each -> each.lineId().toString())
                .collect(Collectors.toSet());
    }

    private Explanation withDecision(@Nullable UUID line, List<String> why, @Nullable RunAllocation by) {
        return new Explanation(
                judgedAt, areaCode, units, listVersion, rule, subject, why, scoring, candidates, line, override, by);
    }

    private Explanation withCandidates(List<Candidate> newCandidates, @Nullable OfferOverride by) {
        return new Explanation(
                judgedAt,
                areaCode,
                units,
                listVersion,
                rule,
                subject,
                reasonCodes,
                scoring,
                newCandidates,
                chosenLine,
                by,
                allotted);
    }

    private List<String> reasonsForNone() {
        if (candidates.isEmpty()) {
            return List.of(NO_CONTRACT_IN_AREA);
        }
        TreeSet<String> reasons = new TreeSet<>();
        candidates.forEach(each -> each.exclusions().forEach(why -> reasons.add(why.name())));
        return List.copyOf(reasons);
    }
}
