// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.zhongfu.contracts.id.SurveyRoundId;
import org.zhongfu.intake.person.IdentityLimits;
import org.zhongfu.intake.person.IdentityLimits.Searcher;
import org.zhongfu.platform.web.Problem;

/**
 * Attempts that a device recorded without a network. Each row is judged by its own time, in a transaction of its own, and answered
 * for itself; what is known of an entry afterwards depends neither on the order of rows nor on that of batches.
 */
@ApplicationScoped
public class SurveyFacts {

    private final SurveyAttempts attempts;
    private final SurveyEntryRepository entries;
    private final IdentityLimits limits;

    SurveyFacts(SurveyAttempts attempts, SurveyEntryRepository entries, IdentityLimits limits) {
        this.attempts = attempts;
        this.entries = entries;
        this.limits = limits;
    }

    /**
     * Records the attempts of a batch; answers in the order of the batch.
     *
     * @throws Problem 404 when no entry of the round was ever assigned to the caller
     */
    public List<SurveyFactResult> record(
            Searcher sender, SurveyRoundId round, List<SurveyFactRequest> batch, Locale language) {
        if (!QuarkusTransaction.requiringNew().call(() -> entries.wereAssignedIn(sender.caller(), round))) {
            throw Problem.notFound();
        }
        Map<SurveyFactRequest, SurveyFactResult> results = new HashMap<>();
        batch.stream()
                .sorted(Comparator.comparing(SurveyFacts::timeOf).thenComparing(SurveyFacts::referenceOf))
                .forEach(row -> results.put(row, recordOne(sender, round, row, language)));
        return batch.stream()
                .map(row -> Objects.requireNonNull(results.get(row)))
                .toList();
    }

    private SurveyFactResult recordOne(Searcher sender, SurveyRoundId round, SurveyFactRequest row, Locale language) {
        try {
            requireComplete(row);
            SurveyAttemptView view = row.attempt().registersPerson()
                    ? limits.refusing(sender, null, () -> recordInOwnTransaction(sender, round, row))
                    : recordInOwnTransaction(sender, round, row);
            return new SurveyFactResult(
                    referenceOf(row),
                    row.entryId(),
                    view.receipt().outcome(),
                    view.id(),
                    view.receipt().conflict(),
                    null);
        } catch (Problem refusal) {
            return new SurveyFactResult(
                    referenceOf(row),
                    row.entryId(),
                    SurveyFactOutcome.REFUSED,
                    null,
                    null,
                    refusal.detail().in(language));
        }
    }

    private SurveyAttemptView recordInOwnTransaction(Searcher sender, SurveyRoundId round, SurveyFactRequest row) {
        return QuarkusTransaction.requiringNew().call(() -> recordOwn(sender, round, row));
    }

    private SurveyAttemptView recordOwn(Searcher sender, SurveyRoundId round, SurveyFactRequest row) {
        boolean isOfRound = entries.findOnceAssigned(sender.caller(), row.entryId())
                .filter(entry -> entry.roundId().equals(round))
                .isPresent();
        if (!isOfRound) {
            throw Problem.notFound();
        }
        return attempts.record(sender.caller(), row.entryId(), row.attempt()).view();
    }

    private static void requireComplete(SurveyFactRequest row) {
        if (row.attempt().clientReference() == null || row.attempt().occurredAt() == null) {
            throw Problem.rule(
                    row.attempt().clientReference() == null ? "clientReference" : "occurredAt",
                    "is required in a batch",
                    "批量上报时必须填写");
        }
    }

    private static Instant timeOf(SurveyFactRequest row) {
        return Objects.requireNonNullElse(row.attempt().occurredAt(), Instant.MAX);
    }

    private static String referenceOf(SurveyFactRequest row) {
        return Objects.requireNonNullElse(row.attempt().clientReference(), "");
    }
}
