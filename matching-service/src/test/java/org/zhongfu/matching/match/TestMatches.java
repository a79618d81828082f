// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.contracts.matching.MatchingEvent;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.testkit.DatabaseRows;

/** Runs matching for tests, and reads the matches from the database. */
@ApplicationScoped
public class TestMatches {

    private static final String QUEUED =
            "select (select count(*) from need where due_at <= now()) + (select count(*) from line_freed)";

    private final MatchingLoop loop;
    private final TestEvents events;

    TestMatches(MatchingLoop loop, TestEvents events) {
        this.loop = loop;
        this.events = events;
    }

    /** Confirms a need of a new person who is eligible, and matches it. */
    public NeedConfirmed confirmNeed(String areaCode, int units) {
        return confirmNeed(TestEvents.need(UUID.randomUUID(), areaCode, units));
    }

    /** Confirms the need, of a person who is eligible, and matches it. */
    public NeedConfirmed confirmNeed(NeedConfirmed need) {
        events.deliver(TestEvents.facts(
                need.recipient().personId().value(), need.recipient().areaCode()));
        events.deliver(need);
        drain();
        return need;
    }

    /** Replaces the facts about the person of a need by a level assessed a year ago, and matches the need again. */
    public void updateFacts(NeedConfirmed need, long version, String level) {
        events.deliver(TestEvents.facts(
                need.recipient().personId().value(),
                need.recipient().areaCode(),
                version,
                level,
                TestEvents.now().minus(Duration.ofDays(365))));
        drain();
    }

    /** Accepts the latest match of a need, as the coordinator of its provider. */
    public UUID accept(Provider provider, NeedConfirmed need) {
        UUID match = matchOf(need);
        MatchingApi.decide(provider.coordinator(), match, "acceptance", 1, Map.of())
                .then()
                .statusCode(200);
        return match;
    }

    /** Refuses the latest match of a need, as the coordinator of its provider; the need is matched again. */
    public UUID refuse(Provider provider, NeedConfirmed need) {
        UUID match = matchOf(need);
        MatchingApi.decide(provider.coordinator(), match, "refusal", 1, MatchingApi.refusalBody())
                .then()
                .statusCode(200);
        drain();
        return match;
    }

    /** Matches all needs that are due, and waits for those that the loop of the service has locked. */
    public void drain() {
        await().atMost(Duration.ofSeconds(20)).pollDelay(Duration.ZERO).until(() -> {
            loop.drain();
            return DatabaseRows.count(QUEUED) == 0;
        });
    }

    /** The latest match of a need. */
    public static UUID matchOf(NeedConfirmed need) {
        return UUID.fromString(matchesOf(need).getLast());
    }

    /** All matches of a need, oldest first. */
    public static List<String> matchesOf(NeedConfirmed need) {
        return DatabaseRows.texts("select id from match where need_id = ? order by id", need.needId());
    }

    /** The organisations a need was offered to, oldest first. */
    public static List<String> orgsOffered(NeedConfirmed need) {
        return DatabaseRows.texts("select provider_org from match where need_id = ? order by id", need.needId());
    }

    /** The status of a match. */
    public static String statusOf(UUID matchId) {
        return DatabaseRows.texts("select status from match where id = ?", matchId)
                .getFirst();
    }

    /** The names of the events of a match or a need, in the order they were written. */
    public static List<String> eventNamesOf(String aggregateId) {
        return DatabaseRows.eventNames(MatchingEvent.TOPIC, aggregateId);
    }

    /** The units of a match as {@code held/committed/consumed/released}. */
    public static String unitsOf(UUID matchId) {
        return DatabaseRows.texts(
                        "select concat_ws('/', held, committed, consumed, released) from units where match_id = ?",
                        matchId)
                .getFirst();
    }

    /** The units of the line of a contract as {@code held/committed/consumed}. */
    public static String contractUnitsOf(String contractId) {
        return DatabaseRows.texts(
                        "select concat_ws('/', held, committed, consumed) from contract_line where contract_id = ?::uuid",
                        contractId)
                .getFirst();
    }

    /** The entry of a need on the waiting list as {@code STATUS ["REASON"]}; empty when it never had one. */
    public static List<String> waitlistOf(NeedConfirmed need) {
        return DatabaseRows.texts(
                "select status || ' ' || reason_codes from waitlist_entry where need_id = ?", need.needId());
    }
}
