// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.platform.messaging.EventContext;
import org.zhongfu.platform.messaging.NotStoredException;
import org.zhongfu.platform.messaging.sample.TestDatabase;
import org.zhongfu.testkit.TestClock;

class OutboxTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final Appending appending = new Appending(database, TestClock.at(Instant.parse("2025-06-01T08:00:00Z")));

    @Test
    void anEventIsStoredInTheTransactionOfItsChange() throws Exception {
        appending.commit("a", 1);

        assertThat(database.texts("select type || ' ' || topic || ' ' || key || ' ' || aggregate_version from outbox"))
                .containsExactly("org.zhongfu.sample.Added.v1 zhongfu.sample.v1 a 1");
        assertThat(database.texts("select payload from outbox"))
                .containsExactly("{\"aggregateId\":\"" + Appending.thing("a") + "\",\"aggregateVersion\":1,"
                        + "\"key\":\"a\",\"amount\":1,\"occurredAt\":\"2025-06-01T08:00:00Z\"}");
    }

    @Test
    void anEventOfAChangeThatIsRolledBackIsNotStored() throws Exception {
        assertThatThrownBy(() -> database.inNew(() -> {
                    appending.append("a", 1, null);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(database.number("select count(*) from outbox")).isZero();
    }

    @Test
    void idsOfTheContextTravelAlong() throws Exception {
        EventContext.call(new EventContext.Ids("corr", "cause"), () -> {
            appending.commit("a", 1);
            return 0;
        });

        assertThat(database.texts("select correlation_id || ' ' || causation_id from outbox"))
                .containsExactly("corr cause");
    }

    @Test
    void withoutAContextAnEventStartsItsOwnCorrelation() throws Exception {
        appending.commit("a", 1);

        assertThat(database.texts("select correlation_id from outbox where causation_id is null"))
                .containsExactlyElementsOf(database.texts("select event_id from outbox"));
        assertThat(UUID.fromString(database.texts("select event_id from outbox").getFirst())
                        .version())
                .isEqualTo(7);
    }

    @Test
    void aSecondEventWithTheSameVersionOfAnAggregateIsRefused() throws Exception {
        appending.commit("a", 1);

        assertThatThrownBy(() -> appending.commit("a", 1)).isInstanceOf(NotStoredException.class);
    }
}
