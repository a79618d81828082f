// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhongfu.intake.person.OpenMisses.Miss;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.web.AuditedAction;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.CallerAudit;
import org.zhongfu.platform.web.CallerLimit;
import org.zhongfu.platform.web.ClientNetwork;
import org.zhongfu.platform.web.Problem;

/**
 * How often persons may be looked for, by caller, address and number. A mask leaves some digits, and whoever tries the numbers
 * that fit learns which one has a file: what counts most are misses, that is searches that find nothing and refusals that tell
 * something of a number ({@link NumberUse#probed}). Who enters a number after searching for it gets the misses back. The counts
 * are kept in memory; each replica counts on its own, so two replicas admit twice as many. The first refusal of a caller in an
 * hour leaves an audit entry; the others leave none.
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
    private final OpenMisses openMisses;
    private final CallerLimit alerts;
    private final Consumer<Caller> audit;
    private final Function<DocumentNumber, String> hash;
    private final InstantSource clock;

    @Inject
    IdentityLimits(CallerAudit audit, RowEncryption encryption, InstantSource clock) {
        this(
                caller -> audit.recordRefusal(
                        caller, AuditedAction.of("IDENTITY_SEARCHES_LIMITED", "PERSON", NO_SUBJECT, "LIMITED")),
                number -> number.index(IdentityDocument.TABLE, encryption),
                clock);
    }

    /**
     * @param audit leaves an entry that a caller was limited
     * @param hash keyed hash of a number, the same for all requests that name it
     */
    IdentityLimits(Consumer<Caller> audit, Function<DocumentNumber, String> hash, InstantSource clock) {
        searches = new CallerLimit(clock, SEARCHES_A_MINUTE, MINUTE);
        networkSearches = new CallerLimit(clock, NETWORK_SEARCHES_A_MINUTE, MINUTE);
        misses = new CallerLimit(clock, MISSES_AN_HOUR, HOUR);
        networkMisses = new CallerLimit(clock, NETWORK_MISSES_AN_HOUR, HOUR);
        numbers = new CallerLimit(clock, SEARCHES_OF_A_NUMBER_AN_HOUR, HOUR);
        openMisses = new OpenMisses(HOUR);
        alerts = new CallerLimit(clock, 1, HOUR);
        this.audit = audit;
        this.hash = hash;
        this.clock = clock;
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
     * @param request which number
     * @param isMiss whether the result tells the caller that there is no file to be seen
     * @throws Problem 429 after too many searches, misses, or searches of the caller for this number
     */
    public <T> T search(Searcher searcher, HasDocument request, Supplier<T> search, Predicate<T> isMiss) {
        admitSearch(searcher);
        String number = Objects.requireNonNullElse(numberOf(request), NO_SUBJECT);
        admit(numbers, searcher.caller().subject() + ' ' + number, searcher);
        Miss counted = admitMiss(searcher);
        T result = search.get();
        if (isMiss.test(result)) {
            openMisses.add(searcher.caller().subject(), number, counted);
        } else {
            takeBack(counted, searcher);
        }
        return result;
    }

    /**
     * A request whose refusal may tell something of a number. When it succeeds, the caller's misses of the numbers it enters are
     * taken back; a miss of the number it names admits it after too many misses, once.
     *
     * @param named part of the request that names the number; null when there is none
     * @throws Problem 429 after too many misses; whatever the request throws
     */
    public <T> T refusing(Searcher searcher, @Nullable HasDocument named, Supplier<T> request) {
        String subject = searcher.caller().subject();
        String number = named == null ? null : numberOf(named);
        Miss open = number == null ? null : openMisses.takeOne(subject, number, clock.instant());
        Miss counted = open == null ? admitMiss(searcher) : open;
        NumberUse use = new NumberUse();
        boolean done = false;
        try {
            T result = use.during(request);
            done = true;
            return result;
        } finally {
            if (done) {
                takeBack(counted, searcher);
                use.entered().forEach(each -> takeAllBack(each, searcher));
            } else if (!use.isProbe()) {
                leave(number, open, counted, searcher);
            }
        }
    }

    /** After a refusal that tells nothing: as before the request. */
    private void leave(@Nullable String number, @Nullable Miss open, Miss counted, Searcher searcher) {
        if (number == null || open == null) {
            takeBack(counted, searcher);
        } else {
            openMisses.add(searcher.caller().subject(), number, open);
        }
    }

    /** Counted before the request and taken back when it is none: simultaneous misses are all counted. */
    private Miss admitMiss(Searcher searcher) {
        admit(misses, searcher.caller().subject(), searcher);
        int wait = networkMisses.count(searcher.network());
        if (wait > 0) {
            misses.takeBack(searcher.caller().subject());
            throw refused(wait, searcher);
        }
        return new Miss(clock.instant(), searcher.network());
    }

    private @Nullable String numberOf(HasDocument request) {
        return request.document().map(hash).orElse(null);
    }

    private void takeAllBack(String number, Searcher searcher) {
        openMisses
                .takeAll(searcher.caller().subject(), number, clock.instant())
                .forEach(miss -> takeBack(miss, searcher));
    }

    private void takeBack(Miss miss, Searcher searcher) {
        misses.takeBack(searcher.caller().subject(), miss.at());
        networkMisses.takeBack(miss.network(), miss.at());
    }

    private void admit(CallerLimit limit, String key, Searcher searcher) {
        int wait = limit.count(key);
        if (wait > 0) {
            throw refused(wait, searcher);
        }
    }

    private Problem refused(int wait, Searcher searcher) {
        if (alerts.count(searcher.caller().subject()) == 0) {
            audit.accept(searcher.caller());
        }
        return Problem.tooManyRequests(wait);
    }
}
