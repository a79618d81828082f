// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.testkit.DatabaseRows;

@QuarkusTest
class TransitionsQuarkusTest {

    private static final Caller OFFICER = new Caller("officer", Set.of(), AreaScope.of("652301"), null);
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    @Inject
    Things things;

    @Inject
    Outbox outbox;

    private Transitions transitions;
    private UUID id;

    @BeforeEach
    void create() {
        transitions = new Transitions(outbox, () -> NOON.plus(Duration.ofHours(1)), List.of());
        Thing thing = new Thing(
                UuidV7.next(), "652301", "before", Provenance.of(new Occurrence(NOON, NOON, false, null), OFFICER));
        id = thing.id();
        QuarkusTransaction.requiringNew().run(() -> things.persist(thing));
    }

    @Test
    void aStepChangesTheRecordAndPublishesItsEvent() {
        Thing after = rename(id, 1, NOON.plusSeconds(60));

        assertThat(after.name()).isEqualTo("after");
        assertThat(after.revision()).isEqualTo(2);
        assertThat(events()).isEqualTo(1);
    }

    @Test
    void aStaleVersionIsRefused() {
        assertThat(refusal(id, 2, null).status()).isEqualTo(412);
    }

    @Test
    void aRecordTheCallerMayNotSeeIsNotFound() {
        assertThat(refusal(UuidV7.next(), 1, null).status()).isEqualTo(404);
    }

    @Test
    void aStepIsNotDatedBeforeTheLastOne() {
        Problem refused = refusal(id, 1, NOON.minus(Duration.ofMinutes(6)));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.firstField()).isEqualTo("occurredAt");
        assertThat(events()).isZero();
    }

    @Test
    void aClockThatIsFiveMinutesSlowIsTolerated() {
        assertThat(rename(id, 1, NOON.minus(Duration.ofMinutes(5))).name()).isEqualTo("after");
    }

    private Problem refusal(UUID which, long revision, @Nullable Instant when) {
        return catchThrowableOfType(Problem.class, () -> rename(which, revision, when));
    }

    private Thing rename(UUID which, long revision, @Nullable Instant when) {
        return QuarkusTransaction.requiringNew()
                .call(() -> transitions.apply(
                        () -> things.lockOne(Criteria.ofOne(which).within(OFFICER.area())),
                        new Change(OFFICER, new Revision(revision), when, null),
                        (thing, occurrence) -> thing.rename("after", occurrence)));
    }

    private long events() {
        return DatabaseRows.count("select count(*) from outbox where aggregate_id = ?", id);
    }
}
