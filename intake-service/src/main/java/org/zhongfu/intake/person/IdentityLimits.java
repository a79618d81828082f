// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.web.AuditedAction;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.CallerAudit;
import org.zhongfu.platform.web.CallerLimit;
import org.zhongfu.platform.web.ClientNetwork;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.ProblemType;

/**
 * How often persons may be looked for, by caller, address and number. A mask leaves some digits, and whoever tries the numbers
 * that fit learns which one has a file: what counts most are searches that find nothing, and requests refused because the number
 * has a file or is not the one of a file. The counts are kept in memory; each replica counts on its own, so two replicas admit twice as many. The
 * first refusal of a caller in an hour leaves an audit entry; the others leave none.
 */
@ApplicationScoped
public class IdentityLimits {

    static final int SEARCHES_A_MINUTE = 60;
    static final int NETWORK_SEARCHES_A_MINUTE = 300;
    static final int MISSES_AN_HOUR = 30;
    static final int NETWORK_MISSES_AN_HOUR = 150;
    static final int SEARCHES_OF_A_NUMBER_AN_HOUR = 30;

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String NO_SUBJECT = "-";

    private final CallerLimit searches;
    private final CallerLimit networkSearches;
    private final CallerLimit misses;
    private final CallerLimit networkMisses;
    private final CallerLimit numbers;
    private final CallerLimit alerts;
    private final Consumer<Caller> audit;

    @Inject
    IdentityLimits(CallerAudit audit, InstantSource clock) {
        this(
                caller -> audit.recordRefusal(
                        caller, AuditedAction.of("IDENTITY_SEARCHES_LIMITED", "PERSON", NO_SUBJECT, "LIMITED")),
                clock);
    }

    IdentityLimits(Consumer<Caller> audit, InstantSource clock) {
        searches = new CallerLimit(clock, SEARCHES_A_MINUTE, MINUTE);
        networkSearches = new CallerLimit(clock, NETWORK_SEARCHES_A_MINUTE, MINUTE);
        misses = new CallerLimit(clock, MISSES_AN_HOUR, HOUR);
        networkMisses = new CallerLimit(clock, NETWORK_MISSES_AN_HOUR, HOUR);
        numbers = new CallerLimit(clock, SEARCHES_OF_A_NUMBER_AN_HOUR, HOUR);
        alerts = new CallerLimit(clock, 1, HOUR);
        this.audit = audit;
    }

    /**
     * Who looks for persons.
     *
     * @param network of the address
     */
    public record Searcher(Caller caller, String network) {

        /** The sender of a request. */
        public static Searcher of(Caller caller, @Nullable String address) {
            return new Searcher(caller, ClientNetwork.of(address));
        }

        /** Without the address: logs must not contain personal data. */
        @Override
        public String toString() {
            return "Searcher[]";
        }
    }

    /**
     * A search by name, which lists persons of the caller's own area.
     *
     * @throws Problem 429 after too many searches
     */
    public void admitSearch(Searcher searcher) {
        admit(searches, searcher.caller().subject(), searcher);
        admit(networkSearches, searcher.network(), searcher);
    }

    /**
     * A search for a number.
     *
     * @param number keyed hash of the number
     * @param isMiss whether the result tells the caller that there is no file to be seen
     * @throws Problem 429 after too many searches, misses, or searches for this number
     */
    public <T> T search(Searcher searcher, String number, Supplier<T> search, Predicate<T> isMiss) {
        admitSearch(searcher);
        admit(numbers, number, searcher);
        admitMiss(searcher);
        T result = search.get();
        if (!isMiss.test(result)) {
            takeMissBack(searcher);
        }
        return result;
    }

    /**
     * A request with a number, whose refusal may tell that the number has a file, or that it is the one of a file.
     *
     * @param fields fields of which a refusal (422) tells this; a conflict (409) always does
     * @throws Problem 429 after too many refusals; whatever the request throws
     */
    public <T> T refusing(Searcher searcher, Set<String> fields, Supplier<T> request) {
        admitMiss(searcher);
        boolean probed = false;
        try {
            return request.get();
        } catch (Problem problem) {
            String field = problem.firstField();
            probed = problem.type() == ProblemType.CONFLICT || (field != null && fields.contains(field));
            throw problem;
        } finally {
            if (!probed) {
                takeMissBack(searcher);
            }
        }
    }

    /** Counted before the search and taken back after a hit: simultaneous misses are all counted. */
    private void admitMiss(Searcher searcher) {
        admit(misses, searcher.caller().subject(), searcher);
        admit(networkMisses, searcher.network(), searcher);
    }

    private void takeMissBack(Searcher searcher) {
        misses.takeBack(searcher.caller().subject());
        networkMisses.takeBack(searcher.network());
    }

    private void admit(CallerLimit limit, String key, Searcher searcher) {
        int wait = limit.count(key);
        if (wait > 0) {
            alert(searcher.caller());
            throw Problem.tooManyRequests(wait);
        }
    }

    private void alert(Caller caller) {
        if (alerts.count(caller.subject()) == 0) {
            audit.accept(caller);
        }
    }
}
